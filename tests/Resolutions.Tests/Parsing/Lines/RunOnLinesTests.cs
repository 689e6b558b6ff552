using Resolutions.Parsing;
using Resolutions.Parsing.Lines;

namespace Resolutions.Tests.Parsing.Lines;

public sealed class RunOnLinesTests
{
    private const string English =
        "75/901. Mountain springs The General Assembly, Recalling its resolution 70/901 of 22 December 2015, which names 3. springs, "
        + "Noting the report on springs, 1. Decides to protect mountain springs in all years; 2. Invites States to take part. 12th plenary meeting 5 November 2020";

    private const string Chinese =
        "75/901. 山泉 大会, 回顾其2015年12月22日第70/901号决议,其中决定保护世界各地的所有山泉和水井,并为此与各会员国和联合国系统各组织合作,以便它们在今后各年得到保护, "
        + "注意到关于山泉的报告, 1. 决定在所有年份保护山泉,并请秘书长为此提供协助,同时考虑到各会员国的意见和需要,以及生活在山区和平原的人们的意见; 2. 邀请各国参加。";

    [Fact]
    public void Title_organ_paragraphs_meeting_and_date_are_parted() =>
        Assert.Equal(
            [
                "75/901. Mountain springs", "The General Assembly,", "Recalling its resolution 70/901 of 22 December 2015, which names 3. springs,", "Noting the report on springs,",
                "1. Decides to protect mountain springs in all years;", "2. Invites States to take part.", "12th plenary meeting", "5 November 2020",
            ],
            Split(English, "en"));

    [Fact]
    public void Chinese_is_parted_by_its_own_words() =>
        Assert.Equal(["75/901. 山泉", "大会,", "回顾其", "注意到", "1. ", "2. "], Split(Chinese, "zh").Select(static line => line[..Math.Min(line.Length, line[0] is '回' or '注' ? 3 : line[1] == '.' ? 3 : 60)]));

    [Fact]
    public void The_line_in_brackets_before_the_title_is_parted_from_the_rest_of_the_masthead()
    {
        const string Masthead = "第七十五届会议议程项目 大会决议 [根据未经发交主要委员会而通过的决议(A/75/L.9/Rev.l)] ";

        Assert.Equal(["第七十五届会议议程项目 大会决议", "[根据未经发交主要委员会而通过的决议(A/75/L.9/Rev.l)]", "75/901. 山泉"], Split(Masthead + Chinese, "zh").Take(3));
        Assert.Equal("A/75/L.9/Rev.1", ResolutionParser.Parse(Masthead + Chinese).Document!.Masthead.Adoption!.Draft);
    }

    [Theory]
    [InlineData("审议了关于山泉的报告,", new[] { "大会,", "回顾其", "审议了", "注意到", "1. ", "2. " })]
    [InlineData("重申山泉的重要性,", new[] { "大会,", "回顾其", "注意到", "1. ", "2. " })]
    public void Without_a_blank_after_the_comma_only_a_phrase_that_always_opens_parts(string inserted, string[] expected)
    {
        string text = Chinese.Replace("得到保护, ", "得到保护," + inserted + " ", StringComparison.Ordinal);

        Assert.Equal(expected, Split(text, "zh").Skip(1).Select(static line => line[..Math.Min(line.Length, 3)]));
    }

    [Theory]
    [InlineData(English)]
    [InlineData(Chinese)]
    public void Nothing_of_the_line_is_lost(string text)
    {
        ParseResult result = ResolutionParser.Parse(text);

        Assert.Equal(["PP1", "PP2", "OP1", "OP2"], NodeTree.Blocks(result.Document!).Select(static block => block.Path));
        SpanInvariants.Hold(result);
    }

    [Fact]
    public void A_text_with_lines_of_its_own_is_left_alone()
    {
        string text = "The General Assembly,\n\n" + English;
        List<Line> lines = LineReader.Read(text, CancellationToken.None);
        Assert.Same(lines, RunOnLines.Split(text, lines, Stages.English));
    }

    private static IEnumerable<string> Split(string text, string language) =>
        RunOnLines.Split(text, LineReader.Read(text, CancellationToken.None), Stages.Pack(language)).Select(line => line.Of(text).ToString());
}
