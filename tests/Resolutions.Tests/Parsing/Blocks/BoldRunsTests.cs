using Resolutions.Parsing.Blocks;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing.Blocks;

public sealed class BoldRunsTests
{
    [Theory]
    [InlineData("确认确认确认确认必须必须必须必须创建框架", "确认必须创建框架")]
    [InlineData("要要要要求求求求按照宣言", "要求按照宣言")]
    [InlineData("又又又又请请请请秘书长", "又请秘书长")]
    [InlineData("请请请请秘书长", "请秘书长")]
    [InlineData("以以以以 宪章 的宗旨为指引指引指引指引", "以 宪章 的宗旨为指引")]
    [InlineData("感到 关切感到 关切感到 关切感到 关切的是", "感到 关切的是")]
    [InlineData("Notes Notes Notes Notes the report", "Notes the report")]
    public void Repeated_letters_are_printed_once(string text, string expected) => Assert.Equal(expected, Collapse(text).Text);

    [Theory]
    [InlineData("人人享有人人的权利")]
    [InlineData("往往重重困难种种")]
    [InlineData("种种种措施")]
    [InlineData("10000年")]
    [InlineData("……………………")]
    [InlineData("____")]
    [InlineData("很好很好很好")]
    public void What_repeats_less_often_or_is_no_letter_is_kept(string text) => Assert.Equal(text, Collapse(text).Text);

    [Fact]
    public void Without_repeated_print_nothing_changes()
    {
        MappedText text = MappedText.Identity("请请请请秘书长");
        Assert.Same(text, BoldRuns.Collapse(text, 1));
    }

    [Fact]
    public void What_was_bold_is_emphasis_and_knows_its_place()
    {
        MappedText text = Collapse("对对对对首脑会议表示满意表示满意表示满意表示满意");

        Assert.Equal(["对", "表示满意"], text.Emphasis.Select(run => text.Text.Substring(run.Start, run.Length)));
        Assert.Equal(TextSpan.FromBounds(0, 1), text.ToSource(0, 1));
        Assert.Equal(TextSpan.FromBounds(4, 8), text.ToSource(1, 5));
        // The last character's original goes to the end of the repetitions.
        Assert.Equal(24, text.Span.End);
    }

    [Theory]
    [InlineData("要要要要求求求求按照", true)]
    [InlineData("大会大会大会大会", true)]
    [InlineData("请秘书长", false)]
    [InlineData("的请请请请", false)]
    [InlineData("", false)]
    public void A_line_begins_bold_or_not(string line, bool expected) => Assert.Equal(expected, BoldRuns.Begins(line, 4));

    [Fact]
    public void A_long_run_of_one_letter_comes_out_a_quarter_as_long() => Assert.Equal(new string('山', 240), Collapse(new string('山', 960)).Text);

    private static MappedText Collapse(string text) => BoldRuns.Collapse(MappedText.Identity(text), 4);
}
