using Resolutions.Parsing.Lines;

namespace Resolutions.Documents.Pdf;

/// <summary>What is printed at the head of one page and another, and so is of the pages.</summary>
internal sealed class RunningHeads
{
    /// <summary>The most rows a head takes.</summary>
    public const int MostRows = 4;

    private const int ShortestHead = 4;

    // Beside the symbol or the title, a page number: "Page 12".
    private const int LongestNumber = 8;

    private readonly HashSet<string> _repeated = new(StringComparer.Ordinal);

    /// <param name="pages">The rows of each page after the first.</param>
    public RunningHeads(List<List<Row>> pages)
    {
        IsAlone = pages.Count < 2;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (List<Row> rows in pages)
        {
            var own = new HashSet<string>(StringComparer.Ordinal);
            foreach (Row row in rows.Take(MostRows))
            {
                foreach (Segment segment in SegmentBuilder.Split(row, 0, row.Glyphs.Count))
                {
                    string ink = segment.Ink();
                    if (ink.Length >= ShortestHead && own.Add(ink) && !seen.Add(ink)) _repeated.Add(ink);
                }
            }
        }
    }

    /// <summary>Whether there is one page with a head at the most, so that none can repeat.</summary>
    public bool IsAlone { get; }

    /// <summary>Whether a row is a head: the symbol, or what repeats, with a page number beside it at the most.</summary>
    public bool Holds(Row row)
    {
        bool found = false;
        foreach (Segment segment in SegmentBuilder.Split(row, 0, row.Glyphs.Count))
        {
            string ink = segment.Ink();
            if (_repeated.Contains(ink) || MastheadSymbol.TryRead(ink, out _)) found = true;
            else if (ink.Length > LongestNumber && !(IsAlone && found)) return false;
        }

        return found;
    }
}
