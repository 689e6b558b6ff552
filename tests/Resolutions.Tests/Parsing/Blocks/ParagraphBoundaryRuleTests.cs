using Resolutions.Parsing.Blocks;
using Resolutions.Parsing.Lines;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing.Blocks;

/// <summary>Each rule by itself: whether the second line of a text begins a paragraph, in a print whose style is given.</summary>
public sealed class ParagraphBoundaryRuleTests
{
    private const int Column = 60;

    // Fills the column.
    private const string Heading = "Warm springs that rise in all of the mountains of the worlds";

    private static readonly PrintStyle Tight = new(LineSpacing.None, Column, false, true);
    private static readonly PrintStyle Ragged = Tight with { IsExact = false };
    private static readonly PrintStyle Loose = Tight with { Spacing = LineSpacing.BetweenParagraphs };
    private static readonly PrintStyle Spaced = Tight with { Spacing = LineSpacing.BetweenLines, IndentsTell = true };

    // Two columns or more beside the next word: the line was ended by its writer.
    [Theory]
    [InlineData(";", 2, true)]
    [InlineData(";", 1, false)]
    [InlineData(".", 2, true)]
    [InlineData(":", 2, true)]
    [InlineData(":", 1, false)]
    [InlineData(",", 10, true)]
    [InlineData(",", 9, false)]
    public void Where_lines_are_filled_exactly_a_short_line_ends_a_paragraph(string end, int room, bool begins) =>
        Assert.Equal(begins, Begins(Tight, Above(room, end, "Wells"), "Wells are deep,"));

    [Theory]
    [InlineData("Decides to protect wells,", 2, true)]
    [InlineData("Decides to protect wells,", 1, false)]
    public void After_a_comma_a_short_line_ends_a_paragraph_where_an_act_follows(string line, int room, bool begins) =>
        Assert.Equal(begins, Begins(Tight, Above(room, ",", line.Split(' ')[0]), line));

    // A fifth of the column.
    [Theory]
    [InlineData(";", 12, true)]
    [InlineData(";", 11, false)]
    [InlineData(",", 12, false)]
    public void Where_they_are_not_a_fifth_of_the_column_is_free_and_a_comma_proves_nothing(string end, int room, bool begins) =>
        Assert.Equal(begins, Begins(Ragged, Above(room, end, "Wells"), "Wells are deep,"));

    // A call took three columns more where the line was broken; one early in the next line counts for two.
    [Theory]
    [InlineData("1", "Wells are deep,", 5, true)]
    [InlineData("1", "Wells are deep,", 4, false)]
    [InlineData("", "Wells1 are deep,", 8, true)]
    [InlineData("", "Wells1 are deep,", 7, false)]
    [InlineData("1", "Wells1 are deep,", 11, true)]
    [InlineData("1", "Wells1 are deep,", 10, false)]
    [InlineData("", "Wells that are deep and so 1 on,", 2, true)]
    public void Calls_take_room(string call, string line, int room, bool begins)
    {
        string above = $"to{call} " + Above(room, ";", line.Split(' ')[0])[(call.Length + 3)..];
        string text = above + "\n" + line;
        var cuts = new List<TextCut>();
        for (int at = text.IndexOf('1', StringComparison.Ordinal); at >= 0; at = text.IndexOf('1', at + 1)) cuts.Add(new TextCut(at, at + 1, cuts.Count + 1, 1));

        Assert.Equal(begins, Boundary(Document(Tight, text), cuts).Begins(1, 0, Numbered(1)));
    }

    [Fact]
    public void A_call_alone_on_its_line_begins_nothing() =>
        Assert.False(Boundary(Document(Loose, "of the springs;\n\n1\nand the wells"), [new TextCut(17, 18, 1, 1)]).Begins(1, 0, Numbered(1)));

    // A sixth of the column, and an end sign.
    [Theory]
    [InlineData(";", 10, true)]
    [InlineData(";", 9, false)]
    [InlineData(",", 10, true)]
    [InlineData(",", 1, false)]
    [InlineData("", 10, false)]
    public void A_small_letter_begins_a_paragraph_after_a_line_with_much_room(string end, int room, bool begins) =>
        Assert.Equal(begins, Begins(Tight, Above(room, end, "wells"), "wells that are deep,"));

    [Theory]
    [InlineData("Wells are deep", 10, true)]
    [InlineData("Wells are deep", 9, false)]
    [InlineData("Decides to protect wells,", 2, true)]
    [InlineData("Recalling its work on wells,", 2, true)]
    [InlineData("Recalling its work on wells,", 1, false)]
    public void Under_a_line_without_an_end_sign_an_act_begins_a_paragraph(string line, int room, bool begins) =>
        Assert.Equal(begins, Begins(Tight, Above(room, "", line.Split(' ')[0]), line));

    [Theory]
    [InlineData("IV", "of warm springs", true)]
    [InlineData("Ivy", "of warm springs", false)]
    public void What_stands_under_a_sections_label_is_no_part_of_it(string above, string line, bool begins) => Assert.Equal(begins, Begins(Tight, above, line));

    [Theory]
    [InlineData(";", true)]
    [InlineData(".", true)]
    [InlineData(",", false)]
    public void A_sections_label_alone_begins_one_but_after_a_comma(string end, bool begins) => Assert.Equal(begins, Begins(Tight, Above(0, end, "IV"), "IV"));

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

    // The last number was 1; the heading, whose lines are full, stands above a full line.
    [Theory]
    [InlineData(1, "2. Decides to protect wells;", true)]
    [InlineData(2, "2. Decides to protect wells;", true)]
    [InlineData(3, "2. Decides to protect wells;", true)]
    [InlineData(4, "2. Decides to protect wells;", false)]
    [InlineData(1, "1. Decides to protect wells;", true)]
    [InlineData(1, "7. Decides to protect wells;", false)]
    [InlineData(1, "(a) Wells;", false)]
    [InlineData(1, "Wells are deep.", false)]
    public void A_heading_stands_above_the_next_number(int lines, string next, bool begins) =>
        Assert.Equal(begins, Begins(Tight, Above(0, ".", "Warm"), string.Concat(Enumerable.Repeat(Heading + "\n", lines)) + next));

    [Fact]
    public void A_sentence_above_the_next_number_is_no_heading() => Assert.False(Begins(Tight, Above(0, ".", "Warm"), Heading[..^1] + ".\n2. Decides to protect wells;"));

    [Fact]
    public void A_full_line_at_the_end_is_no_heading() => Assert.False(Begins(Tight, Above(0, ".", "Warm"), Heading));

    // A line that ends early without an end sign.
    [Theory]
    [InlineData(".", "Warm springs\nThese are warm.", true)]
    [InlineData(";", "Warm springs\nThese are warm.", true)]
    [InlineData(":", "Warm springs\nThese are warm.", false)]
    [InlineData(".", "Warm springs.\nThese are warm.", false)]
    [InlineData(".", "Warm springs that rise in mountains of the\nworld are warm.", true)]
    [InlineData(".", "Warm springs that rise in the mountains of the world\nare warm.", false)]
    [InlineData(".", "Warm springs that rise in mountains of the\nworldwide waters are warm.", false)]
    [InlineData(".", "Warm springs", false)]
    public void A_short_line_without_an_end_sign_is_a_heading(string end, string lines, bool begins) => Assert.Equal(begins, Begins(Tight, Above(0, end, "Warm"), lines));

    [Theory]
    [InlineData("“", 9, false)]
    [InlineData("“", 10, true)]
    [InlineData("“spring” ", 2, true)]
    [InlineData("《", 2, false)]
    public void The_end_sign_of_a_quotation_that_goes_on_ends_nothing(string quoted, int room, bool begins) =>
        Assert.Equal(begins, Begins(Tight, quoted + Above(room, ";", "Wells")[..^1][..^Characters.Width(quoted)] + ";", "Wells are deep,"));

    // The first line is full, ends with no sign and is what the paragraph so far began with.
    [Theory]
    [InlineData("Reaffirming its work on wells,", "", true)]
    [InlineData("Reaffirming its work on wells,", "Recalling ", false)]
    [InlineData("Reaffirming its work on wells,", "Decides ", false)]
    [InlineData("Reaffirming its work on wells,", "2. ", false)]
    [InlineData("reaffirming its work on wells,", "", false)]
    [InlineData("Wells are deep,", "", false)]
    public void A_phrase_begins_a_paragraph_under_what_opens_with_none(string line, string start, bool begins)
    {
        string above = start + Heading[..(Column - 1 - start.Length)];
        JoinState state = Numbered(1);
        state.Begin(0);

        Assert.Equal(begins, Begins(Tight, above, line, state));
    }

    [Fact]
    public void A_short_line_at_the_foot_of_a_page_is_no_heading()
    {
        DocumentLines document = Document(Tight, Above(0, ".", "Warm") + "\nWarm springs\n2/3\nThese are warm.");
        document.Roles[2] = LineRole.Furniture;

        Assert.False(Boundary(document).Begins(1, 0, Numbered(1)));
    }

    [Fact]
    public void A_heading_does_not_stand_above_a_number_on_another_page()
    {
        DocumentLines document = Document(Tight, Above(0, ".", "Warm") + $"\n{Heading}\n2/3\n2. Decides to protect wells;");
        document.Roles[2] = LineRole.Furniture;

        Assert.False(Boundary(document).Begins(1, 0, Numbered(1)));
    }

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

    // Above stands a full line and between them the end of a page, which hides what blanks say. # is a full line of a heading.
    [Theory]
    [InlineData(";", "#\n\nThese are warm.", true)]
    [InlineData(".", "#\n#\n\nThese are warm.", true)]
    [InlineData(".", "as #\n\nThese are warm.", false)]
    [InlineData(".", "#.\n\nThese are warm.", false)]
    [InlineData(".", "#\n#.\n\nThese are warm.", false)]
    [InlineData(".", "#", false)]
    [InlineData(",", "#\n\nThese are warm.", false)]
    [InlineData("", "#\n\nThese are warm.", false)]
    public void A_block_without_an_end_sign_on_top_of_a_page_is_a_heading(string end, string page, bool begins)
    {
        string above = Above(0, end, page.StartsWith("as", StringComparison.Ordinal) ? "as" : "Warm");
        page = page.Replace("#", Heading, StringComparison.Ordinal);
        DocumentLines document = Document(Loose, above + "\n\n2/3\n\n" + page);
        document.Roles[1] = LineRole.Furniture;

        Assert.Equal(begins, Boundary(document).Begins(2, 0, Numbered(1)));
        Assert.Equal(begins, Begins(Loose, above + "\f", "\n" + page));
        Assert.False(Begins(Tight, above + "\f", "\n" + page));
    }

    [Fact]
    public void A_heading_on_top_of_a_page_does_not_go_on_over_furniture()
    {
        DocumentLines document = Document(Loose, Above(0, ".", "Warm") + $"\f\n{Heading}\n2/3\n\nThese are warm.");
        document.Roles[2] = LineRole.Furniture;

        Assert.False(Boundary(document).Begins(1, 0, Numbered(1)));
    }

    // Letters four times over are bold; a number before them has lost its stop.
    [Theory]
    [InlineData(4, "19 决决决决定定定定保护水井", true)]
    [InlineData(4, "19 保护水井", false)]
    [InlineData(4, "决决决决定定定定保护水井", false)]
    [InlineData(1, "19 决决决决定定定定保护水井", false)]
    public void A_number_before_bold_letters_is_a_label(int repeat, string line, bool isLabel)
    {
        DocumentLines document = Document(Tight, "保护山泉；\n" + line, "zh");
        document.BoldRepeat = repeat;

        Assert.Equal(isLabel, Boundary(document).HasLabel(1, out Label label));
        if (isLabel) Assert.Equal(("19", 3), (label.Printed, label.Length));
    }

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

    [Theory]
    [InlineData("To protect springs in the\n(a)\nmountains;", true)]
    [InlineData("\nTo protect springs in the\n(a)\nmountains;", true)]
    [InlineData("To protect springs in the\n\n(a)\nmountains;", false)]
    [InlineData("To protect springs in the\n(a)\n\nmountains;", false)]
    [InlineData("To protect springs in the\n(a)\nMountains;", false)]
    [InlineData("to protect springs in the\n(a)\nmountains;", false)]
    [InlineData("To protect springs;\n(a)\nmountains;", false)]
    [InlineData("To protect springs in the\n(d)\nmountains;", false)]
    [InlineData("To protect springs in the\n2.\nmountains;", false)]
    [InlineData("To protect springs in the\n(a) mountains\nof the world;", false)]
    [InlineData("To protect springs in the\n(a)", false)]
    public void A_label_may_stand_under_its_items_first_line(string lines, bool isLate) =>
        Assert.Equal(isLate, Boundary(Document(Tight, "Calls upon all States:\n" + lines)).IsLabelledLate(1, 0, Numbered(1), out _));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_label_is_not_its_items_over_a_pages_end(int furniture)
    {
        DocumentLines document = Document(Tight, "Calls upon all States:\nTo protect springs in the\n(a)\nmountains;");
        document.Roles[furniture] = LineRole.Furniture;

        Assert.False(Boundary(document).IsLabelledLate(1, 0, Numbered(1), out _));
    }

    private static DocumentLines Document(PrintStyle style, string text, string language = "en")
    {
        DocumentLines document = Stages.Lines(text, language);
        document.Style = style;
        return document;
    }

    private static ParagraphBoundary Boundary(DocumentLines document, params IReadOnlyList<TextCut> cuts) => new(document, new LineJoiner(document, cuts, Vocabulary.Empty));

    private static bool Begins(PrintStyle style, string above, string lines, JoinState? state = null) =>
        Boundary(Document(style, above + "\n" + lines)).Begins(1, 0, state ?? Numbered(1));

    /// <summary>A line that leaves so much room once the first word of the next were added, and ends with a sign.</summary>
    private static string Above(int room, string end, string word) =>
        "to keep all of the many springs, wells, rivers, lakes and ponds of the world clean"[..(Column - 1 - word.Length - room - end.Length)] + end;

    /// <summary>A state in which a paragraph of a number has been read.</summary>
    private static JoinState Numbered(int number)
    {
        var state = new JoinState();
        state.Enact();
        state.Take(new Label(LabelKind.Number, number, 0, 3, $"{number}.", true));
        return state;
    }
}
