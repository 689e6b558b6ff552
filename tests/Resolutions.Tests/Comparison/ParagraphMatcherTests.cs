using Resolutions.Comparison;
using static Resolutions.Tests.Comparison.ComparisonTexts;

namespace Resolutions.Tests.Comparison;

public sealed class ParagraphMatcherTests
{
    private const string Plan = "Welcomes the plan of the Lakes Commission for the protection of drinking water in all of the mountains;";
    private const string Other = "Notes the offer of the host country;";
    private const string Third = "Decides to remain seized of the matter.";

    // "Near" differs from it in one word, "far" in several.
    private const string Near = "Welcomes the plan of the Lakes Commission for the protection of drinking water in all of the valleys;";
    private const string Far = "Welcomes the plan of the Rivers Commission for the protection of drinking water in some of the valleys;";

    [Fact]
    public void Of_two_that_are_like_one_the_more_alike_is_its_new_form() =>
        Assert.Equal(["New > OP1", "Reworded OP1 > OP2"], Rows([Plan], [Far, Near]));

    [Fact]
    public void One_that_has_been_found_again_is_no_ones_else() =>
        Assert.Equal(["Kept OP1 > OP1", "New > OP2"], Rows([Plan], [Plan, Near]));

    [Fact]
    public void Of_two_equal_ones_the_nearest_is_meant() =>
        Assert.Equal(["Dropped OP1 >", "New > OP1", "Kept OP2 > OP2", "Reworded OP3 > OP3"], Rows([Plan, Other, Plan], [Third, Other, Near]));

    [Fact]
    public void Of_two_equally_near_the_first_is_its_new_form() =>
        Assert.Equal(["Reworded OP2 > OP1", "Dropped OP3 >", "Kept OP1 > OP2", "New > OP3"], Rows([Other, Plan, Third], [Near, Other, Near]));

    [Fact]
    public void What_is_dropped_stands_after_what_it_followed() =>
        Assert.Equal(["Kept OP1 > OP1", "Dropped OP2 >", "Kept OP3 > OP2"], Rows([Other, Plan, Third], [Other, Third]));

    [Fact]
    public void Many_equal_ones_are_found_one_by_one() =>
        Assert.Equal(Enumerable.Range(1, 40).Select(static i => $"Kept OP{i} > OP{i}"), Rows([.. Enumerable.Repeat(Plan, 40)], [.. Enumerable.Repeat(Plan, 40)]));

    [Fact]
    public void What_has_nothing_in_common_is_new() => Assert.Equal(["Dropped OP1 >", "New > OP1"], Rows([Plan], [Third]));

    private static IEnumerable<string> Rows(string[] earlier, string[] later) =>
        Revision.Compare(English([.. Numbered(earlier)]), English([.. Numbered(later)])).Rows.Select(static row => $"{row.Kind} {row.Earlier?.Path} > {row.Later?.Path}".Replace("  ", " ", StringComparison.Ordinal).Trim());

    private static IEnumerable<string> Numbered(string[] paragraphs) => paragraphs.Select(static (paragraph, i) => $"{i + 1}. {paragraph}");
}
