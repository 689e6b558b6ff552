using Resolutions.Languages;

namespace Resolutions.Tests.Languages;

public sealed class PatternTreeTests
{
    private static readonly NumberWords Numbers = new(new PackData());

    [Theory]
    [InlineData("to report on it", "0 3 4")]
    [InlineData("to support them", "3 4")]
    [InlineData("and report to it", "0 4")]
    [InlineData("TO  REPORT BACK", "0 3 4")]
    [InlineData("keep the Council informed", "2 4")]
    [InlineData("keep records", "4")]
    [InlineData("report to it", "1 4")]
    [InlineData("in it", "4")]
    [InlineData("t", "4")]
    [InlineData("", "4")]
    public void Only_patterns_whose_first_words_may_stand_there_are_given_and_in_order(string text, string places)
    {
        ClausePattern[] patterns = [.. new[] { "to/and report to/on/back", "report to/on", "keep the * informed", "to ~ inform", "{number} reports" }.Select(Pattern)];

        Assert.Equal(places, string.Join(' ', new PatternTree(patterns).At(text, 0).ToArray().Select(pattern => Array.IndexOf(patterns, pattern))));
    }

    [Theory]
    [InlineData("to/and report back", "toreport|andrepor")]
    [InlineData("to/to_keep it", "toit|tokeepit")]
    [InlineData("to ~ inform", "to")]
    [InlineData("the {name} report", "the")]
    [InlineData("{number} reports", "")]
    [InlineData("^submit/present reports", "submitre|presentr")]
    public void Leads_go_on_to_the_first_room_number_or_name(string pattern, string leads) => Assert.Equal(leads, string.Join('|', Pattern(pattern).Leads));

    [Fact]
    public void Nothing_begins_with_room() => Assert.Empty(Pattern("* report").Leads);

    private static ClausePattern Pattern(string pattern) => new(pattern, pattern, Numbers, []);
}
