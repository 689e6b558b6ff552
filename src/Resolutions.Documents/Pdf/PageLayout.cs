namespace Resolutions.Documents.Pdf;

/// <summary>The segments of a page in reading order.</summary>
internal sealed class PageLayout
{
    // Of a page's height, where a running head can stand.
    private const double HeadZone = 0.85;

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

    public IEnumerable<Segment> Segments => Flows.SelectMany(static flow => flow);

    public static PageLayout Of(List<Glyph> glyphs, int number, double height)
    {
        var layout = new PageLayout(number, height);
        List<Row> rows = RowBuilder.Build(glyphs);
        if (rows.Count == 0) return layout;
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
}
