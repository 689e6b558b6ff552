using Resolutions.Parsing.Lines;
using static Resolutions.Tests.Parsing.Blocks.TwoLines;

namespace Resolutions.Tests.Parsing.Blocks;

/// <summary>Each rule by itself: whether the second line of a text begins a paragraph, in a print whose style is given.</summary>
public sealed class ParagraphBoundaryRuleTests
{
    [Fact]
    public void A_call_alone_on_its_line_begins_nothing() =>
        Assert.False(Boundary(Document(Loose, "of the springs;\n\n1\nand the wells"), [new TextCut(17, 18, 1, 1)]).Begins(1, 0, Numbered(1)));

    // The last number was 2.
    [Theory]
    [InlineData("3.", ";", 0, true)]
    [InlineData("4.", ";", 0, true)]
    [InlineData("4.", ".", 0, true)]
    [InlineData("5.", ";", 0, true)]
    [InlineData("6.", ";", 0, false)]
    [InlineData("2.", ";", 0, false)]
    [InlineData("4.", ",", 0, false)]
    [InlineData("4. Decides to protect wells;", ";", 0, false)]
    [InlineData("4. Decides to protect wells;", ";", 2, true)]
    public void A_number_a_little_ahead_begins_a_paragraph_where_it_stands_alone(string line, string end, int room, bool begins) =>
        Assert.Equal(begins, Begins(Tight, Above(room, end, line.Split(' ')[0]), line, Numbered(2)));

    // The last number was 5.
    [Theory]
    [InlineData("1.", ",", 0, true)]
    [InlineData("9.", ",", 0, false)]
    [InlineData("1. Decides to protect wells;", "", 2, true)]
    [InlineData("1. Decides to protect wells;", "", 1, false)]
    public void Numbers_begin_anew_alone_or_under_a_heading(string line, string end, int room, bool begins) =>
        Assert.Equal(begins, Begins(Tight, Above(room, end, line.Split(' ')[0]), line, Numbered(5)));

    [Fact]
    public void Numbers_do_not_begin_anew_after_a_comma_in_a_ragged_print() => Assert.False(Begins(Ragged, Above(12, ",", "1."), "1. Decides to protect wells;", Numbered(5)));

    [Theory]
    [InlineData(";", 2, true)]
    [InlineData(":", 2, true)]
    [InlineData(";", 1, false)]
    [InlineData(",", 2, false)]
    public void A_letter_out_of_sequence_begins_an_item_after_a_short_line(string end, int room, bool begins) =>
        Assert.Equal(begins, Begins(Tight, Above(room, end, "d."), "d. Wells that are deep;", Numbered(2)));

    [Fact]
    public void Where_each_paragraph_is_a_line_each_line_is_a_paragraph() => Assert.True(Begins(PrintStyle.Plain, "of the springs", "of the wells"));

    [Fact]
    public void What_is_no_text_is_apart_from_text()
    {
        DocumentLines document = Document(Loose, "The General Assembly,\nRecalling its work on springs,\n48th plenary meeting");
        document.Roles[0] = LineRole.Enacting;
        document.Roles[2] = LineRole.Closing;

        Assert.True(Boundary(document).Begins(1, 0, Numbered(1)));
        Assert.True(Boundary(document).Begins(2, 1, Numbered(1)));
    }

    [Theory]
    [InlineData("of the springs", "\nof the wells", true)]
    [InlineData("of the springs;", "Wells", false)]
    [InlineData("of the springs;", "(a) Wells;", true)]
    [InlineData("of the springs", "(a) Wells;", false)]
    [InlineData("of the springs;", "(d) Wells;", false)]
    public void Where_blanks_part_paragraphs_nothing_else_does_but_a_label_that_is_expected(string above, string line, bool begins) => Assert.Equal(begins, Begins(Loose, above, line));

    [Theory]
    [InlineData("wells that are deep,", false)]
    [InlineData("  wells that are deep,", true)]
    [InlineData("2. Wells that are deep,", true)]
    [InlineData("7. of wells that are deep,", false)]
    public void Where_indents_tell_nothing_else_does_but_a_label_that_is_expected(string line, bool begins) => Assert.Equal(begins, Begins(Spaced, Above(10, ";", "wells"), line));

    [Theory]
    [InlineData(";", "of the wells", true)]
    [InlineData("", "of the wells", false)]
    public void A_stray_blank_parts_paragraphs_after_an_end_sign(string end, string line, bool begins) => Assert.Equal(begins, Begins(Tight, Above(0, end, line.Split(' ')[0]), "\n" + line));

    [Fact]
    public void A_stray_blank_does_not_part_a_label_from_its_text() => Assert.False(Begins(Tight, "7.", "\nof the wells"));

    [Theory]
    [InlineData(4, "决决决决定定定定保护水井", true)]
    [InlineData(4, "保护水井", false)]
    [InlineData(1, "决决决决定定定定保护水井", false)]
    public void Bold_letters_begin_a_paragraph(int repeat, string line, bool begins)
    {
        DocumentLines document = Document(Tight, new string('泉', 29) + "，\n" + line, "zh");
        document.BoldRepeat = repeat;

        Assert.Equal(begins, Boundary(document).Begins(1, 0, Numbered(1)));
    }
}
