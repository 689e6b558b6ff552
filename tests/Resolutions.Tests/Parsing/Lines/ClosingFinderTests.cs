using Resolutions.Parsing.Lines;

namespace Resolutions.Tests.Parsing.Lines;

public sealed class ClosingFinderTests
{
    [Theory]
    [InlineData("85th plenary meeting", "en", 85, false)]
    [InlineData("2nd plenary meeting", "en", 2, false)]
    [InlineData("48th (resumed) plenary meeting", "en", 48, true)]
    [InlineData("48th plenary meeting (resumed)", "en", 48, true)]
    [InlineData("第85次全体会议", "zh", 85, false)]
    [InlineData("第 85 次全体会议", "zh", 85, false)]
    [InlineData("第48次全体会议（续会）", "zh", 48, true)]
    [InlineData("第48次(续会)全体会议", "zh", 48, true)]
    public void The_meeting_is_read(string line, string language, int number, bool resumed)
    {
        Assert.True(ClosingFinder.IsMeeting(line, Stages.Pack(language), out int found, out bool again));
        Assert.Equal((number, resumed), (found, again));
    }

    [Theory]
    [InlineData("Decides to hold one plenary meeting", "en")]
    [InlineData("at its 85th plenary meeting", "en")]
    [InlineData("0th plenary meeting", "en")]
    [InlineData("第某次全体会议", "zh")]
    public void Other_lines_name_no_meeting(string line, string language) => Assert.False(ClosingFinder.IsMeeting(line, Stages.Pack(language), out _, out _));

    [Theory]
    [InlineData("12th plenary meeting\n5 November 2020", "en")]
    [InlineData("5 November 2020\n12th plenary meeting", "en")]
    [InlineData("12th plenary meeting\n\n5 November 2020", "en")]
    [InlineData("2020年11月5日\n第12次全体会议", "zh")]
    [InlineData("12th plenary meeting,\n5 November 1960.", "en")]
    [InlineData("第12次全体会议，\n1960年11月5日。", "zh")]
    public void Meeting_and_date_close_in_either_order(string closing, string language) =>
        Assert.Equal(closing.Split('\n', StringSplitOptions.RemoveEmptyEntries), Stages.Of(Marked("Springs.\n\n" + closing, language), LineRole.Closing));

    [Theory]
    [InlineData("12th plenary meeting,\nwhich was held in the hills.")]
    [InlineData("12th plenary meeting.")]
    public void A_meeting_in_a_sentence_is_no_closing(string end) =>
        Assert.Empty(Stages.Of(Marked("Decides that springs are to be protected as it said at its\n" + end, "en"), LineRole.Closing));

    [Fact]
    public void A_date_that_ends_a_sentence_is_no_closing() =>
        Assert.Empty(Stages.Of(Marked("Decides that springs are to be protected from\n5 November 2020", "en"), LineRole.Closing));

    [Theory]
    [InlineData("Annex", "en", true)]
    [InlineData("Annex II", "en", true)]
    [InlineData("附件二", "zh", true)]
    [InlineData("附录", "zh", true)]
    [InlineData("Annexed springs", "en", false)]
    [InlineData("Annex to the report", "en", false)]
    public void An_annex_begins_at_its_label(string line, string language, bool begins) =>
        Assert.Equal(begins ? [line] : [], Stages.Of(Marked("Springs.\n\n" + line + "\n\nMore.", language), LineRole.AnnexLabel));

    [Fact]
    public void The_word_at_the_start_of_a_wrapped_line_is_no_label() =>
        Assert.Empty(Stages.Of(Marked("Decides to amend the guidelines on springs contained in\nAnnex II\nto the report.", "en"), LineRole.AnnexLabel));

    private static DocumentLines Marked(string body, string language) =>
        Stages.All((language == "en" ? "75/901. Springs\n\nThe General Assembly,\n\n1. " : "75/901. 山泉\n\n大会，\n\n1. ") + body, language, out _, out _);
}
