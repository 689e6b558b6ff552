using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Lines;

/// <summary>
/// What a reader of files knows of a text that the text itself does not show: emphasis, calls of footnotes, how paragraphs are parted. All places
/// are places in the rendered text. Text input knows nothing: <see cref="None"/>.
/// </summary>
internal sealed record SourceMarks
{
    public static SourceMarks None { get; } = new();

    /// <summary>Italic or bold ranges, in order, apart from each other. A range that runs over a line's end includes the line break.</summary>
    public IReadOnlyList<TextSpan> Emphasis { get; init; } = [];

    /// <summary>The calls of footnotes, in order; where there are any, none is guessed.</summary>
    public IReadOnlyList<TextCut> Calls { get; init; } = [];

    /// <summary>What is of the page and not of the text, in order, each within one line.</summary>
    public IReadOnlyList<(TextSpan Span, PageFurnitureKind Kind)> Furniture { get; init; } = [];

    /// <summary>How the text is set, where that need not be measured; null where it has to be.</summary>
    public PrintStyle? Style { get; init; }

    /// <summary>The first emphasised range that ends after a position, as an index; the number of ranges where none does.</summary>
    public int EmphasisAfter(int position)
    {
        int low = 0, high = Emphasis.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Emphasis[middle].End > position) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
