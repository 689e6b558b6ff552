using Resolutions.Documents.Rendering;
using Resolutions.Model;
using Resolutions.Parsing.Lines;

namespace Resolutions.Documents.Pdf;

/// <summary>Writes pages as a text: a line a line, an empty line where a paragraph begins, a form feed where a page or a column does.</summary>
internal sealed class PdfRenderer(List<PageLayout> pages)
{
    // A gap this much larger than that of lines stands between paragraphs.
    private const double Apart = 1.22;

    // A number further ahead than this is something else.
    private const int MostSkipped = 4;

    private readonly TextRenderer _text = new();
    private readonly double _leading = MeasureLeading(pages);
    private readonly double _size = MeasureSize(pages);
    private int _lastNote;

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
            int note = FirstNote(flow);
            if (note < flow.Count) notes.Add(flow.GetRange(note, flow.Count - note));
            WriteText(flow.GetRange(0, note));
        }

        // The notes of all columns stand below all their text: the parser reads the notes of a page as one block.
        for (int i = 0; i < notes.Count; i++) WriteNotes(notes[i], i == 0);
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
        foreach (Segment segment in page.Head)
        {
            SegmentWriter.Write(_text, segment, 0);
            _text.EndFurniture(PageFurnitureKind.RunningHead);
        }

        if (page.Head.Count > 0) _text.EndLine();
    }

    private void WriteText(List<Segment> flow)
    {
        for (int i = 0; i < flow.Count; i++)
        {
            if (i > 0 && Begins(flow, i))
            {
                _text.EndParagraph();
                _text.EndLine();
            }

            SegmentWriter.Write(_text, flow[i], 0);
            _text.EndLine();
        }
    }

    private void WriteNotes(List<Segment> flow, bool isFirst)
    {
        _text.EndParagraph();
        _text.EndLine();
        if (isFirst && !IsRule(flow[0]))
        {
            _text.Append(TextRenderer.Rule, false);
            _text.EndLine();
        }

        foreach (Segment segment in flow)
        {
            if (!isFirst && IsRule(segment)) continue;
            int marker = segment.RaisedMarker(out int number);
            if (marker == 0 && segment.LeadingNumber(out number) is > 0 and var length && IsNext(number)) marker = length;
            if (marker > 0)
            {
                _lastNote = Math.Max(_lastNote, number);
                SegmentWriter.Write(_text, new Segment(segment.Glyphs[..marker], segment.Baseline, segment.Size), 0);
                _text.EndLine();
                while (marker < segment.Glyphs.Count && segment.Glyphs[marker].IsBlank) marker++;
            }

            if (marker < segment.Glyphs.Count) SegmentWriter.Write(_text, segment, marker);
            if (_text.HasLine) _text.EndLine();
        }
    }

    /// <summary>Where the notes at the foot of a column begin: at a rule, or where all that is left is small and begins with a number.</summary>
    private int FirstNote(List<Segment> flow)
    {
        int small = flow.Count;
        while (small > 0 && (IsSmall(flow[small - 1]) || IsRule(flow[small - 1]))) small--;
        for (int i = 0; i < flow.Count; i++)
        {
            if (IsRule(flow[i]) && i + 1 < flow.Count) return i;
            if (i < small || small == 0 || !IsSmall(flow[i])) continue;
            if (flow[i].RaisedMarker(out _) > 0 || (flow[i].LeadingNumber(out int number) > 0 && IsNext(number))) return small;
        }

        return flow.Count;
    }

    /// <summary>A print numbers its notes through.</summary>
    private bool IsNext(int number) => number > _lastNote && number <= _lastNote + MostSkipped;

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
}
