using Resolutions.Parsing.Lines;
using static Resolutions.Tests.Parsing.Blocks.TwoLines;

namespace Resolutions.Tests.Parsing.Blocks;

/// <summary>Which lines have a label, beside it or below.</summary>
public sealed class LineLabelsTests
{
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

        Assert.Equal(isLabel, Boundary(document).Labels.Has(1, out Label label));
        if (isLabel) Assert.Equal(("19", 3), (label.Printed, label.Length));
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
        Assert.Equal(isLate, Boundary(Document(Tight, "Calls upon all States:\n" + lines)).Labels.IsLate(1, 0, Numbered(1), out _));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_label_is_not_its_items_over_a_pages_end(int furniture)
    {
        DocumentLines document = Document(Tight, "Calls upon all States:\nTo protect springs in the\n(a)\nmountains;");
        document.Roles[furniture] = LineRole.Furniture;

        Assert.False(Boundary(document).Labels.IsLate(1, 0, Numbered(1), out _));
    }
}
