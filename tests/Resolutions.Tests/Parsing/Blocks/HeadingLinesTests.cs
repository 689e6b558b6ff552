using Resolutions.Parsing.Lines;
using static Resolutions.Tests.Parsing.Blocks.TwoLines;

namespace Resolutions.Tests.Parsing.Blocks;

/// <summary>What is a heading: told by whether the second of two lines begins a paragraph.</summary>
public sealed class HeadingLinesTests
{
    [Theory]
    [InlineData("IV", "of warm springs", true)]
    [InlineData("Ivy", "of warm springs", false)]
    public void What_stands_under_a_sections_label_is_no_part_of_it(string above, string line, bool begins) => Assert.Equal(begins, Begins(Tight, above, line));

    [Theory]
    [InlineData(";", true)]
    [InlineData(".", true)]
    [InlineData(",", false)]
    public void A_sections_label_alone_begins_one_but_after_a_comma(string end, bool begins) => Assert.Equal(begins, Begins(Tight, Above(0, end, "IV"), "IV"));

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
}
