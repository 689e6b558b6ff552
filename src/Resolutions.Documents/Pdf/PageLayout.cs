namespace Resolutions.Documents.Pdf;

/// <summary>The segments of a page in reading order.</summary>
internal sealed class PageLayout
{
    // Of a page's height, where a running head can stand.
    private const double HeadZone = 0.85;

    private const double FootZone = 0.15;

    private PageLayout(int number, double height)
    {
        Number = number;
        Height = height;
    }

    public int Number { get; }

    public double Height { get; }

    /// <summary>Stretches of text that are read one after the other: columns, and what runs over both.</summary>
    public List<List<Segment>> Flows { get; } = [];

    /// <summary>What stands at the head of the page, above a gap; empty where nothing does.</summary>
    public List<Segment> Head { get; } = [];

    /// <summary>What stands at the foot of the page and is no text: page and job numbers, bar codes.</summary>
    public List<Segment> Foot { get; } = [];

    public IEnumerable<Segment> Segments => Flows.SelectMany(static flow => flow);

    public static PageLayout Of(List<Glyph> glyphs, int number, double height)
    {
        var layout = new PageLayout(number, height);
        List<Row> rows = RowBuilder.Build(glyphs);
        if (rows.Count == 0) return layout;
        layout.TakeFoot(rows);
        int first = layout.TakeHead(rows);
        double gutter = ColumnFinder.Find(rows.GetRange(first, rows.Count - first));
        List<Segment> whole = [], left = [], right = [];
        for (int i = first; i < rows.Count; i++)
        {
            Row row = rows[i];
            if (double.IsNaN(gutter))
            {
                whole.AddRange(SegmentBuilder.Split(row, 0, row.Glyphs.Count));
            }
            else if (ColumnFinder.Splits(row, gutter, out int at))
            {
                layout.Flush(ref whole);
                left.AddRange(SegmentBuilder.Split(row, 0, at));
                right.AddRange(SegmentBuilder.Split(row, at, row.Glyphs.Count));
            }
            else
            {
                layout.Flush(ref left);
                layout.Flush(ref right);
                whole.AddRange(SegmentBuilder.Split(row, 0, row.Glyphs.Count));
            }
        }

        layout.Flush(ref left);
        layout.Flush(ref right);
        layout.Flush(ref whole);
        return layout;
    }

    private void Flush(ref List<Segment> flow)
    {
        if (flow.Count > 0) Flows.Add(flow);
        flow = [];
    }

    /// <summary>Takes the first rows where they stand at the top, few and above a gap.</summary>
    private int TakeHead(List<Row> rows)
    {
        if (Number == 1 || rows[0].Baseline < Height * HeadZone) return 0;
        int end = 1;
        while (end < rows.Count && rows[end - 1].Baseline - rows[end].Baseline < Math.Max(rows[end - 1].Size, rows[end].Size) * 1.6) end++;
        if (end > 4 || end == rows.Count) return 0;
        for (int i = 0; i < end; i++) Head.AddRange(SegmentBuilder.Split(rows[i], 0, rows[i].Glyphs.Count));
        return end;
    }

    /// <summary>Takes the last rows where they are figures and no letters, at the bottom and below a gap.</summary>
    private void TakeFoot(List<Row> rows)
    {
        int first = rows.Count;
        while (first > 0 && rows[first - 1].Baseline < Height * FootZone && IsFigures(rows[first - 1])) first--;
        if (first == rows.Count || (first > 0 && rows[first - 1].Baseline - rows[first].Baseline < rows[first - 1].Size * 1.4)) return;
        for (int i = first; i < rows.Count; i++) Foot.AddRange(SegmentBuilder.Split(rows[i], 0, rows[i].Glyphs.Count));
        rows.RemoveRange(first, rows.Count - first);
    }

    /// <summary>Whether a row is what prints have at the foot: "2/5 18-18418", "N0056911 (E) 071118", "*1818418*".</summary>
    private static bool IsFigures(Row row)
    {
        string text = string.Concat(row.Glyphs.Select(static glyph => glyph.Text));
        int digits = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            if (char.IsAsciiDigit(character)) digits++;
            else if (character == 'N' && i == 0) continue;
            else if (char.IsAsciiLetterUpper(character) && i > 0 && text[i - 1] == '(') continue;
            else if (!char.IsWhiteSpace(character) && character is not ('-' or '–' or '/' or '*' or '(' or ')')) return false;
        }

        return digits > 0;
    }
}
