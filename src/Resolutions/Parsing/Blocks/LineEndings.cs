using Resolutions.Languages;
using Resolutions.Parsing.Lines;
using Resolutions.Text;

namespace Resolutions.Parsing.Blocks;

/// <summary>How a line ends: with which sign, and whether its writer ended it or the margin.</summary>
internal sealed class LineEndings(DocumentLines document, LineJoiner joiner)
{
    // A line that leaves this much room with the next word on it was ended by its writer and not by the margin. A call of a footnote
    // takes fewer columns in the text than it took where the line was broken.
    private const int SureSlack = 2;
    private const int CallSlack = 3;

    private readonly PrintStyle _style = document.Style;

    /// <summary>The sign a line ends with, before the call of a footnote.</summary>
    public EndSign Of(int line) => EndSigns.Of(joiner.WithoutLastCall(line));

    /// <summary>
    /// Whether a line was ended by its writer: the next word would have fitted. Where lines are not filled exactly, a fifth of the column must be free.
    /// </summary>
    public bool IsShort(int above, int line)
    {
        int slack = LineSlack.Between(document, above, line, _style.Width);
        return _style.IsExact ? slack >= SureSlack + (joiner.Calls(above) + (joiner.CallsEarly(line) ? 2 : 0)) * CallSlack : slack * 5 >= _style.Width;
    }

    /// <summary>Whether a line leaves a good part of the column free, as the last of a paragraph or a heading does.</summary>
    public bool IsWellShort(int above, int line) => LineSlack.Between(document, above, line, _style.Width) * 6 >= _style.Width;

    /// <summary>Whether a quotation begins in a line and does not end in it, so that its end sign is the quotation's: "题为“2000年：" (A/RES/75/160).</summary>
    public static bool LeavesQuotationOpen(ReadOnlySpan<char> line) => line.LastIndexOfAny('“', '《') > line.LastIndexOfAny('”', '》');

    /// <summary>Whether a line ends with a connective and a comma, so that what it connects is still to come.</summary>
    public static bool LeavesOpen(ReadOnlySpan<char> line, StructureWords words) => Scan.EndsWithAny(line.TrimEnd()[..^1], words.LeavesOpen, StringComparison.Ordinal);
}
