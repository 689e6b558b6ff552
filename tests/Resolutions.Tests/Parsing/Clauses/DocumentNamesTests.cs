using Resolutions.Languages;
using Resolutions.Parsing.Clauses;

namespace Resolutions.Tests.Parsing.Clauses;

public sealed class DocumentNamesTests
{
    [Theory]
    [InlineData("en", "Department", "department", "department-of-global-communications")]
    [InlineData("en", "Office", "office", "united-nations-office-on-drugs-and-crime")]
    [InlineData("en", "High Commissioner", "high-commissioner", "united-nations-high-commissioner-for-refugees")]
    [InlineData("en", "Division", "division", null)]
    [InlineData("zh", "委员会", "commission", "peacebuilding-commission")]
    public void A_short_name_is_told_by_the_full_one_used_most(string language, string shortName, string id, string? meant) => Assert.Equal(meant, Names(language).Find(shortName, id));

    [Fact]
    public void Two_names_used_as_much_tell_nothing() => Assert.Null(
        Of("en", "The Department of Global Communications and the Department of Peace Operations met.").Find("Department", "department"));

    [Fact]
    public void A_name_in_no_registry_needs_more_than_one_mention()
    {
        Assert.Null(Of("en", "The Joint Inspection Unit met.").Find("Unit", null));
        Assert.Equal("joint-inspection-unit", Of("en", "The Joint Inspection Unit met.", "The Joint Inspection Unit left.").Find("Unit", null));
    }

    private static DocumentNames Names(string language) => Of(
        language,
        "The Department of Global Communications, the United Nations Office on Drugs and Crime and the United Nations High Commissioner for Refugees spoke.",
        "建设和平委员会举行了会议。");

    private static DocumentNames Of(string language, params string[] texts) => new(texts, LanguagePack.BuiltIn.Single(pack => pack.Code == language).Addressees.Registry);
}
