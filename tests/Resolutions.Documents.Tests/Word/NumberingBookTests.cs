using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static Resolutions.Documents.Tests.Word.WordFile;

namespace Resolutions.Documents.Tests.Word;

public sealed class NumberingBookTests
{
    private static readonly NumberFormatValues Decimal = NumberFormatValues.Decimal;

    [Fact]
    public void Lower_levels_begin_anew_below_each_number() =>
        Assert.Equal(
            ["1. a", "(a) b", "(b) c", "2. d", "(a) e"],
            Lines((main, body) =>
            {
                Add(main, List(0, Level(0, Decimal, "%1."), Level(1, NumberFormatValues.LowerLetter, "(%2)")), Instance(1, 0));
                body.Append(Numbered("a", 1), Numbered("b", 1, 1), Numbered("c", 1, 1), Numbered("d", 1), Numbered("e", 1, 1));
            }));

    [Fact]
    public void A_level_that_never_restarts_counts_on() =>
        Assert.Equal(
            ["1. a", "(a) b", "2. c", "(b) d"],
            Lines((main, body) =>
            {
                Add(main, List(0, Level(0, Decimal, "%1."), Level(1, NumberFormatValues.LowerLetter, "(%2)", 1, new LevelRestart { Val = 0 })), Instance(1, 0));
                body.Append(Numbered("a", 1), Numbered("b", 1, 1), Numbered("c", 1), Numbered("d", 1, 1));
            }));

    [Fact]
    public void A_new_instance_counts_on_and_one_with_a_start_of_its_own_begins_there_once() =>
        Assert.Equal(
            ["1. a", "2. b", "7. c", "8. d"],
            Lines((main, body) =>
            {
                Add(main, List(0, Level(0, Decimal, "%1.")), Instance(1, 0), Instance(2, 0),
                    Instance(3, 0, new LevelOverride(new StartOverrideNumberingValue { Val = 7 }) { LevelIndex = 0 }));
                body.Append(Numbered("a", 1), Numbered("b", 2), Numbered("c", 3), Numbered("d", 3));
            }));

    [Fact]
    public void Labels_of_several_levels_are_put_together() =>
        Assert.Equal(
            ["II. a", "II.1 b", "2.2 c"],
            Lines((main, body) =>
            {
                Add(main, List(0, Level(0, NumberFormatValues.UpperRoman, "%1.", 2), Level(1, Decimal, "%1.%2"), Level(2, Decimal, "%1.%3", 2, new IsLegalNumberingStyle())), Instance(1, 0));
                body.Append(Numbered("a", 1), Numbered("b", 1, 1), Numbered("c", 1, 2));
            }));

    [Fact]
    public void A_style_numbers_its_paragraphs_at_its_level() =>
        Assert.Equal(
            ["1. a", "(a) b", "c"],
            Lines((main, body) =>
            {
                Level second = Level(1, NumberFormatValues.LowerLetter, "(%2)");
                second.ParagraphStyleIdInLevel = new ParagraphStyleIdInLevel { Val = "Sub" };
                Add(main, List(0, Level(0, Decimal, "%1."), second), Instance(1, 0));
                main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                    Style("Top", null, 1), Style("Sub", "Top", null), Style("None", "Top", 0));
                body.Append(Styled("a", "Top"), Styled("b", "Sub"), Styled("c", "None"));
            }));

    [Fact]
    public void Bullets_and_lists_that_are_not_there_give_no_label() =>
        Assert.Equal(
            ["a", "b"],
            Lines((main, body) =>
            {
                Add(main, List(0, Level(0, NumberFormatValues.Bullet, "\uF0B7")), Instance(1, 0));
                body.Append(Numbered("a", 1), Numbered("b", 99));
            }));

    [Theory]
    [InlineData("lowerLetter", 28, "bb")]
    [InlineData("upperLetter", 3, "C")]
    [InlineData("lowerRoman", 14, "xiv")]
    [InlineData("chineseCounting", 21, "二十一")]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("decimalEnclosedCircle", 3, "③")]
    [InlineData("decimalZero", 5, "05")]
    [InlineData("hebrew1", 5, "5")]
    public void Formats_are_those_of_Word(string format, int value, string expected) =>
        Assert.Equal(
            [expected + ". a"],
            Lines((main, body) =>
            {
                Add(main, List(0, Level(0, new NumberFormatValues(format), "%1.", value)), Instance(1, 0));
                body.Append(Numbered("a", 1));
            }));

    private static void Add(MainDocumentPart main, AbstractNum list, params NumberingInstance[] instances)
    {
        var numbering = new Numbering(list);
        numbering.Append(instances);
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = numbering;
    }

    private static Style Style(string id, string? basedOn, int? instance)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id };
        if (basedOn is not null) style.Append(new BasedOn { Val = basedOn });
        if (instance is not null) style.Append(new StyleParagraphProperties(new NumberingProperties(new NumberingId { Val = instance })));
        return style;
    }

    private static Paragraph Styled(string text, string style) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Run(text));
}
