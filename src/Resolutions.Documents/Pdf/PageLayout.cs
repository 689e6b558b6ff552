using Resolutions.Parsing.Lines;

namespace Resolutions.Documents.Pdf;

/// <summary>The segments of a page in reading order.</summary>
internal sealed class PageLayout
{
    // Of a page's height, where a running head can stand.
    private const double HeadZone = 0.85;

    private const double FootZone = 0.15;

    // Two parts of a line stand side by side in mastheads, too.
    private const int FewestCells = 3;

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

    /// <summary>The pages of a print, those that are too empty to show their columns by the gutter of the page before.</summary>
    public static List<PageLayout> OfAll(List<(PageGlyphs Page, List<Row> Rows)> pages, RunningHeads heads)
    {
        var layouts = new List<(PageLayout Layout, List<Row> Rows, double Gutter)>(pages.Count);
        foreach ((PageGlyphs page, List<Row> rows) in pages)
        {
            var layout = new PageLayout(page.Number, page.Height);
            if (rows.Count == 0) continue;
            layout.TakeFoot(rows);
            int first = layout.TakeHead(rows, heads);
            List<Row> body = rows.GetRange(first, rows.Count - first);
            double gutter = ColumnFinder.Find(body);
            if (double.IsNaN(gutter) && layouts.Count > 0 && layouts[^1].Gutter is var before && ColumnFinder.Keeps(body, before)) gutter = before;
            layouts.Add((layout, body, gutter));
        }

        foreach ((PageLayout layout, List<Row> rows, double gutter) in layouts) layout.Read(rows, gutter);
        return layouts.ConvertAll(static layout => layout.Layout);
    }

    private void Read(List<Row> rows, double gutter)
    {
        List<Segment> whole = [];
        List<Glyph> left = [], right = [];
        foreach (Row row in rows)
        {
            if (double.IsNaN(gutter))
            {
                // Three and more side by side are a row of a table, or a line that was spread wide: one line, as they are read.
                if (SegmentBuilder.CountCells(row) >= FewestCells) whole.Add(new Segment(row.Glyphs, row.Baseline, row.Size));
                else whole.AddRange(SegmentBuilder.Split(row, 0, row.Glyphs.Count));
            }
            else if (ColumnFinder.Splits(row, gutter, out int at))
            {
                Flush(ref whole);
                left.AddRange(row.Glyphs[..at]);
                right.AddRange(row.Glyphs[at..]);
            }
            else
            {
                FlushColumns(left, right);
                whole.AddRange(SegmentBuilder.Split(row, 0, row.Glyphs.Count));
            }
        }

        FlushColumns(left, right);
        Flush(ref whole);
    }

    /// <summary>Lines of two columns seldom stand at one height: each column has rows of its own.</summary>
    private void FlushColumns(params ReadOnlySpan<List<Glyph>> columns)
    {
        foreach (List<Glyph> glyphs in columns)
        {
            List<Segment> flow = [.. RowBuilder.Build(glyphs).SelectMany(static row => SegmentBuilder.Split(row, 0, row.Glyphs.Count))];
            glyphs.Clear();
            Flush(ref flow);
        }
    }

    private void Flush(ref List<Segment> flow)
    {
        if (flow.Count > 0) Flows.Add(flow);
        flow = [];
    }

    /// <summary>Takes the first rows as far as they are a running head.</summary>
    private int TakeHead(List<Row> rows, RunningHeads heads)
    {
        int end = 0;
        while (end < Math.Min(rows.Count - 1, RunningHeads.MostRows) && rows[end].Baseline > Height * HeadZone && heads.Holds(rows[end], Number)) end++;
        // Where nothing can repeat, what stands at the top beside the symbol, above a gap, is the head.
        if (Number > 1 && end < RunningHeads.MostRows && heads.IsAlone)
        {
            int gap = 1;
            while (gap < rows.Count && rows[gap - 1].Baseline - rows[gap].Baseline < Math.Max(rows[gap - 1].Size, rows[gap].Size) * 1.6) gap++;
            if (gap <= RunningHeads.MostRows && gap < rows.Count && rows[0].Baseline > Height * HeadZone && rows[..gap].Exists(row => heads.Holds(row, Number))) end = gap;
        }

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
        // "93-80110 /...": the text goes on overleaf.
        int goesOn = text.LastIndexOf('/');
        if (goesOn >= 0 && PageMarks.IsContinuation(text.AsSpan(goesOn).TrimEnd()))
        {
            text = text[..goesOn];
            if (string.IsNullOrWhiteSpace(text)) return true;
        }

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
