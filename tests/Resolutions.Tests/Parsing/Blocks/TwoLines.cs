using Resolutions.Parsing.Blocks;
using Resolutions.Parsing.Lines;

namespace Resolutions.Tests.Parsing.Blocks;

/// <summary>Texts of two lines in a print whose style is given: does the second begin a paragraph?</summary>
internal static class TwoLines
{
    public const int Column = 60;

    // Fills the column.
    public const string Heading = "Warm springs that rise in all of the mountains of the worlds";

    public static readonly PrintStyle Tight = new(LineSpacing.None, Column, false, true);
    public static readonly PrintStyle Ragged = Tight with { IsExact = false };
    public static readonly PrintStyle Loose = Tight with { Spacing = LineSpacing.BetweenParagraphs };
    public static readonly PrintStyle Spaced = Tight with { Spacing = LineSpacing.BetweenLines, IndentsTell = true };

    public static DocumentLines Document(PrintStyle style, string text, string language = "en")
    {
        DocumentLines document = Stages.Lines(text, language);
        document.Style = style;
        return document;
    }

    public static ParagraphBoundary Boundary(DocumentLines document, params IReadOnlyList<TextCut> cuts) => new(document, new LineJoiner(document, cuts, Vocabulary.Empty));

    public static bool Begins(PrintStyle style, string above, string lines, JoinState? state = null) =>
        Boundary(Document(style, above + "\n" + lines)).Begins(1, 0, state ?? Numbered(1));

    /// <summary>A line that leaves so much room once the first word of the next were added, and ends with a sign.</summary>
    public static string Above(int room, string end, string word) =>
        "to keep all of the many springs, wells, rivers, lakes and ponds of the world clean"[..(Column - 1 - word.Length - room - end.Length)] + end;

    /// <summary>A state in which a paragraph of a number has been read.</summary>
    public static JoinState Numbered(int number)
    {
        var state = new JoinState();
        state.Enact();
        state.Take(new Label(LabelKind.Number, number, 0, 3, $"{number}.", true));
        return state;
    }
}
