using Resolutions.Documents.Rendering;
using Resolutions.Model;
using Resolutions.Parsing.Lines;

namespace Resolutions.Documents.Pdf;

/// <summary>Writes pages as a text: a line a line, an empty line where a paragraph begins, a form feed where a page or a column does.</summary>
internal sealed class PdfRenderer(List<PageLayout> pages)
{
    // A gap this much larger than that of lines stands between paragraphs.
    private const double Apart = 1.22;

    private readonly TextRenderer _text = new();
    private readonly double _leading = MeasureLeading(pages);
    private readonly double _size = MeasureSize(pages);
    private readonly HashSet<string> _heads = RepeatedHeads(pages);

    public RenderedText Render()
    {
        bool first = true;
        foreach (PageLayout page in pages)
        {
            if (!first) _text.BeginPage();
            first = false;
            Write(page);
        }

        return _text.Build(null);
    }

    private void Write(PageLayout page)
    {
        WriteHead(page);
        List<List<Segment>> notes = [];
        bool begun = false;
        foreach (List<Segment> flow in page.Flows)
        {
            // Columns end where pages do: what stands at their joint is judged in the same way.
            if (begun) _text.BeginPage();
            begun = true;
            int note = page.Flows.Count > 1 ? FirstNote(flow) : -1;
            if (note >= 0) notes.Add(flow.GetRange(note, flow.Count - note));
            WriteFlow(note < 0 ? flow : flow.GetRange(0, note));
        }

        foreach (List<Segment> flow in notes) WriteFlow(flow);
        WriteFoot(page);
    }

    private void WriteFoot(PageLayout page)
    {
        if (page.Foot.Count > 0) _text.EndLine();
        foreach (Segment segment in page.Foot)
        {
            SegmentWriter.Write(_text, segment, 0);
            string ink = segment.Ink();
            _text.EndFurniture(
                PageMarks.IsBarCode(ink) ? PageFurnitureKind.BarCode
                : PageMarks.IsPageOfPages(ink) || PageMarks.IsNumber(ink) ? PageFurnitureKind.PageNumber
                : PageFurnitureKind.JobNumber);
        }
    }

    private void WriteHead(PageLayout page)
    {
        bool isHead = page.Head.Exists(segment => _heads.Contains(segment.Ink()) || MastheadSymbol.TryRead(segment.Ink(), out _));
        foreach (Segment segment in page.Head)
        {
            SegmentWriter.Write(_text, segment, 0);
            if (isHead) _text.EndFurniture(PageFurnitureKind.RunningHead);
            else _text.EndLine();
        }

        if (page.Head.Count > 0) _text.EndLine();
    }

    private void WriteFlow(List<Segment> flow)
    {
        Segment? previous = null;
        bool inNotes = false;
        for (int i = 0; i < flow.Count; i++)
        {
            Segment segment = flow[i];
            int marker = IsSmall(segment) || inNotes || IsRule(previous) ? segment.LeadingMarker() : 0;
            if (marker > 0)
            {
                if (!inNotes && !IsRule(previous)) WriteRule();
                inNotes = true;
                SegmentWriter.Write(_text, new Segment(segment.Glyphs[..marker], segment.Baseline, segment.Size), 0);
                _text.EndLine();
                while (marker < segment.Glyphs.Count && segment.Glyphs[marker].IsBlank) marker++;
            }
            else if (previous is not null && Begins(flow, i))
            {
                _text.EndParagraph();
                _text.EndLine();
            }

            if (marker < segment.Glyphs.Count) SegmentWriter.Write(_text, segment, marker);
            if (_text.HasLine) _text.EndLine();
            previous = segment;
        }
    }

    private void WriteRule()
    {
        _text.EndParagraph();
        _text.EndLine();
        _text.Append(TextRenderer.Rule, false);
        _text.EndLine();
    }

    private int FirstNote(List<Segment> flow)
    {
        for (int i = 0; i < flow.Count; i++)
        {
            if (IsRule(flow[i]) || (IsSmall(flow[i]) && flow[i].LeadingMarker() > 0)) return i;
        }

        return -1;
    }

    private bool IsSmall(Segment segment) => segment.Size < _size - 0.4;

    private static bool IsRule(Segment? segment) => segment is not null && PageMarks.IsRule(segment.Ink());

    /// <summary>Whether a paragraph begins: after a gap, with another size, or with an indent that the next line does not have.</summary>
    private bool Begins(List<Segment> flow, int index)
    {
        Segment above = flow[index - 1], line = flow[index];
        double gap = above.Baseline - line.Baseline, size = Math.Max(above.Size, line.Size);
        // On one height, or higher: another cell.
        if (gap < size * 0.3) return gap < -size;
        if (gap > _leading * size * Apart) return true;
        if (IsSmall(above) != IsSmall(line)) return true;
        Segment? below = index + 1 < flow.Count ? flow[index + 1] : null;
        bool indented = line.Left - above.Left > size * 0.8 && line.Left - above.Left < size * 6;
        return indented && below is not null && line.Left - below.Left > size * 0.8 && Math.Abs(below.Left - above.Left) < size * 0.5
            && line.Baseline - below.Baseline < _leading * size * Apart;
    }

    /// <summary>The distance of lines, as a part of their size.</summary>
    private static double MeasureLeading(List<PageLayout> pages)
    {
        var gaps = new List<double>();
        foreach (List<Segment> flow in pages.SelectMany(static page => page.Flows))
        {
            for (int i = 1; i < flow.Count; i++)
            {
                double gap = (flow[i - 1].Baseline - flow[i].Baseline) / Math.Max(1, flow[i].Size);
                if (gap is > 0.8 and < 3 && Math.Abs(flow[i - 1].Size - flow[i].Size) < 0.6) gaps.Add(gap);
            }
        }

        if (gaps.Count == 0) return 1.2;
        gaps.Sort();
        // Most gaps are between lines of a paragraph; where paragraphs are short, at least a third are.
        return gaps[gaps.Count / 3];
    }

    private static double MeasureSize(List<PageLayout> pages)
    {
        var counts = new Dictionary<double, int>();
        foreach (Segment segment in pages.SelectMany(static page => page.Segments)) counts[segment.Size] = counts.GetValueOrDefault(segment.Size) + segment.Glyphs.Count;
        return counts.Count == 0 ? 10 : counts.MaxBy(static pair => pair.Value).Key;
    }

    private static HashSet<string> RepeatedHeads(List<PageLayout> pages)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var repeated = new HashSet<string>(StringComparer.Ordinal);
        foreach (Segment segment in pages.SelectMany(static page => page.Head))
        {
            string ink = segment.Ink();
            if (ink.Length > 3 && !seen.Add(ink)) repeated.Add(ink);
        }

        return repeated;
    }
}
