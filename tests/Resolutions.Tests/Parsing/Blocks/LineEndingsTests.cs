using Resolutions.Parsing.Lines;
using Resolutions.Text;
using static Resolutions.Tests.Parsing.Blocks.TwoLines;

namespace Resolutions.Tests.Parsing.Blocks;

/// <summary>Whether a line was ended by its writer: told by whether the second of two lines begins a paragraph.</summary>
public sealed class LineEndingsTests
{
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
    [InlineData("“", 9, false)]
    [InlineData("“", 10, true)]
    [InlineData("“spring” ", 2, true)]
    [InlineData("《", 2, false)]
    public void The_end_sign_of_a_quotation_that_goes_on_ends_nothing(string quoted, int room, bool begins) =>
        Assert.Equal(begins, Begins(Tight, quoted + Above(room, ";", "Wells")[..^1][..^Characters.Width(quoted)] + ";", "Wells are deep,"));
}
