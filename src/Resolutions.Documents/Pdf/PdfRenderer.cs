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
    private readonly NoteSplitter _notes = new(MeasureSize(pages));

    public RenderedText Render()
    {
        List<PageText> texts = pages.ConvertAll(_notes.Split);
        for (int i = 0; i < texts.Count; i++)
        {
            if (i > 0) _text.BeginPage();
            Write(texts[i], i > 0 ? texts[i - 1] : null, i + 1 < texts.Count ? texts[i + 1] : null);
        }

        return _text.Build(null);
    }

    private void Write(PageText page, PageText? before, PageText? after)
    {
        WriteHead(page.Layout);
        for (int i = 0; i < page.Flows.Count; i++)
        {
            // Columns end where pages do: what stands at their joint is judged in the same way.
            if (i > 0) _text.BeginPage();
            WriteText(page.Flows[i]);
        }

        // A note that runs over to the next page is written whole where it begins. The notes of all columns stand below all their text: the
        // parser reads the notes of a page as one block.
        bool takenBefore = before is { Notes.Count: > 0 };
        List<NoteLine> notes = takenBefore ? page.Notes.GetRange(page.Continued, page.Notes.Count - page.Continued) : page.Notes;
        if (page.Notes.Count > 0 && after is not null) notes = [.. notes, .. after.Notes.GetRange(0, after.Continued)];
        WriteNotes(notes);
        WriteFoot(page.Layout);
    }

    private void WriteFoot(PageLayout page)
    {
        if (page.Foot.Count > 0) _text.EndLine();
        foreach (Segment segment in page.Foot)
        {
            SegmentWriter.Write(_text, segment, 0);
            string ink = segment.Ink();
            _text.EndFurniture(
                PageMarks.IsContinuation(ink) ? PageFurnitureKind.Continuation
                : PageMarks.IsBarCode(ink) ? PageFurnitureKind.BarCode
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

    private void WriteNotes(List<NoteLine> notes)
    {
        if (notes.Count == 0) return;
        _text.EndParagraph();
        _text.EndLine();
        _text.Append(TextRenderer.Rule, false);
        _text.EndLine();
        foreach ((Segment segment, int marker) in notes)
        {
            int from = marker;
            if (marker > 0)
            {
                SegmentWriter.Write(_text, new Segment(segment.Glyphs[..marker], segment.Baseline, segment.Size), 0);
                _text.EndLine();
                while (from < segment.Glyphs.Count && segment.Glyphs[from].IsBlank) from++;
            }

            if (from < segment.Glyphs.Count) SegmentWriter.Write(_text, segment, from);
            if (_text.HasLine) _text.EndLine();
        }
    }

    /// <summary>Whether a paragraph begins: after a gap, with another size, or with an indent that the next line does not have.</summary>
    private bool Begins(List<Segment> flow, int index)
    {
        Segment above = flow[index - 1], line = flow[index];
        double gap = above.Baseline - line.Baseline, size = Math.Max(above.Size, line.Size);
        // On one height, or higher: another cell.
        if (gap < size * 0.3) return gap < -size;
        if (gap > _leading * size * Apart) return true;
        if (_notes.IsSmall(above) != _notes.IsSmall(line)) return true;
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
