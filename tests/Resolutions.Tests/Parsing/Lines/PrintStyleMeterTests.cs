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

    /// <summary>Letters of unequal width: lines filled as far as they go and yet a few columns short.</summary>
    [Fact]
    public void Lines_that_often_leave_room_for_a_word_are_not_exact() =>
        Assert.False(Measure(
            """
            Recalling its earlier resolutions on the protection of all
            mountain springs and of all those who live by them and drink
            from them in the mountains of the world and in the plains
            that lie below the mountains, in years of rain as in years
            of drought, and in every season of the year that may be of
            importance for the springs and for all the wells that
            are fed by them and for the fields that are watered by it,
            Bearing in mind that all water runs downhill whatever
            the season, and that wells depend on what falls in the hills,
            and that these in turn depend on the clouds and on what is in
            them, as described in the report of the Secretary-General,
            """).IsExact);

    [Fact]
    public void One_line_is_no_print() => Assert.Equal(PrintStyle.Plain, Measure("springs"));

    private static PrintStyle Measure(string text) => PrintStyleMeter.Measure(Stages.Lines(text), 0);
}
