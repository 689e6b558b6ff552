using System.Globalization;
using Resolutions.Parsing.Lines;

namespace Resolutions.Documents.Pdf;

/// <summary>What is printed at the head of one page and another, and so is of the pages.</summary>
internal sealed class RunningHeads
{
    /// <summary>The most rows a head takes.</summary>
    public const int MostRows = 4;

    private const int ShortestHead = 4;

    // What stands further above than this many times its size is apart.
    private const double WideGap = 1.6;

    // Beside the symbol or the title, a page number: "Page 12".
    private const int LongestNumber = 8;

    private readonly HashSet<string> _repeated = new(StringComparer.Ordinal);

    // The number of the first page less one, where numbers at the head of pages run on; null where none do.
    private readonly int? _before;

    /// <param name="pages">The number of each page in the file and its rows.</param>
    public RunningHeads(List<(int Number, List<Row> Rows)> pages)
    {
        List<(int Number, List<Row> Rows)> later = pages.FindAll(static page => page.Number > 1);
        IsAlone = later.Count < 2;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach ((_, List<Row> rows) in later)
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

        if (pages.Count > 0 && pages[0].Number == 1) AddTitle(pages[0].Rows);
        _before = FindNumbering(pages);
    }

    /// <summary>Whether there is one page with a head at the most, so that none can repeat.</summary>
    public bool IsAlone { get; }

    /// <summary>Whether a row is a head: the symbol, the title, or what repeats, with a page number beside it at the most; or whatever stands beside a page number.</summary>
    public bool Holds(Row row, int page)
    {
        if (IsNumbered(row, page)) return true;
        if (page == 1) return false;
        bool found = false;
        foreach (Segment segment in SegmentBuilder.Split(row, 0, row.Glyphs.Count))
        {
            string ink = segment.Ink();
            if (_repeated.Contains(ink) || MastheadSymbol.TryRead(ink, out _)) found = true;
            else if (ink.Length > LongestNumber && !(IsAlone && found)) return false;
        }

        return found;
    }

    /// <summary>Whether a row is the number of its page with what stands beside it, as the heads of volumes are: "64  General Assembly", "Resolutions  65".</summary>
    private bool IsNumbered(Row row, int page) => _before is { } before && Numbers(row).Contains(before + page);

    /// <summary>The numbers at either end of a row that stand apart there.</summary>
    private static IEnumerable<int> Numbers(Row row)
    {
        List<Glyph> ink = row.Glyphs.FindAll(static glyph => !glyph.IsBlank);
        int first = 0, last = ink.Count;
        while (first < ink.Count && ink[first].IsDigits) first++;
        while (last > 0 && ink[last - 1].IsDigits) last--;
        if (first > 0 && (first == ink.Count || ink[first].Left - ink[first - 1].Right > row.Size) && Number(ink[..first]) is { } left) yield return left;
        if (last > 0 && last < ink.Count && ink[last].Left - ink[last - 1].Right > row.Size && Number(ink[last..]) is { } right) yield return right;
    }

    private static int? Number(List<Glyph> digits)
    {
        string text = string.Concat(digits.Select(static glyph => glyph.Text));
        return PageMarks.IsNumber(text) ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>
    /// The number before the first page's: that by which most pages are numbered, two at the least. A page alone has to have its own number in the file, or to be
    /// all there is and its number above a gap.
    /// </summary>
    private static int? FindNumbering(List<(int Number, List<Row> Rows)> pages)
    {
        var counts = new Dictionary<int, int>();
        foreach ((int page, List<Row> rows) in pages)
        {
            foreach (int before in rows.Take(1).SelectMany(Numbers).Select(number => number - page).Distinct()) counts[before] = counts.GetValueOrDefault(before) + 1;
        }

        if (counts.Count == 0) return null;
        KeyValuePair<int, int> most = counts.MaxBy(static pair => pair.Value);
        if (most.Value > 1) return most.Key;
        if (counts.ContainsKey(0)) return 0;
        return pages is [(_, [var head, var next, ..])] && head.Baseline - next.Baseline > head.Size * WideGap ? most.Key : null;
    }

    /// <summary>Takes the lines under a number such as 55/162 on the first page, which heads of later pages may repeat, together or the first of them.</summary>
    private void AddTitle(List<Row> rows)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            string first = string.Concat(rows[i].Glyphs.Select(static glyph => glyph.Text));
            if (!TitleNumber.TryRead(first, out _, out int length) || length == first.Length) continue;
            string ink = Ink(first[length..]);
            for (int next = i + 1; next <= rows.Count && next <= i + MostRows; next++)
            {
                if (ink.Length >= ShortestHead) _repeated.Add(ink);
                if (next < rows.Count) ink += Ink(string.Concat(rows[next].Glyphs.Select(static glyph => glyph.Text)));
            }

            return;
        }
    }

    private static string Ink(string text) => string.Concat(text.Where(static character => !char.IsWhiteSpace(character)));
}
