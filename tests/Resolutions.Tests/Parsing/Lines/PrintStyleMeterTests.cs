using Resolutions.Parsing.Lines;

namespace Resolutions.Tests.Parsing.Lines;

public sealed class PrintStyleMeterTests
{
    [Fact]
    public void A_paragraph_a_line_is_plain() => Assert.Equal(PrintStyle.Plain, Measure(SpacedTexts.Plain() + "\n\n" + string.Join(' ', SpacedTexts.Paragraphs)));

    [Fact]
    public void Wrapped_lines_with_blanks_between_paragraphs()
    {
        PrintStyle style = Measure(SpacedTexts.Loose());

        Assert.Equal((LineSpacing.BetweenParagraphs, true), (style.Spacing, style.IsWrapped));
        Assert.InRange(style.Width, SpacedTexts.Column - 8, SpacedTexts.Column);
        Assert.True(style.IsExact);
    }

    [Fact]
    public void Wrapped_lines_without_blanks() => Assert.Equal(LineSpacing.None, Measure(SpacedTexts.Tight()).Spacing);

    [Fact]
    public void A_blank_after_every_line_with_indents_that_tell()
    {
        PrintStyle style = Measure(SpacedTexts.Spaced());

        Assert.Equal(LineSpacing.BetweenLines, style.Spacing);
        Assert.True(style.IndentsTell);
    }

    [Fact]
    public void Lines_broken_anywhere_are_not_exact() => Assert.False(Measure(SpacedTexts.Ragged()).IsExact);

    [Fact]
    public void One_line_is_no_print() => Assert.Equal(PrintStyle.Plain, Measure("springs"));

    private static PrintStyle Measure(string text) => PrintStyleMeter.Measure(Stages.Lines(text), 0);
}
