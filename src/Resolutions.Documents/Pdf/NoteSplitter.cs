using Resolutions.Parsing.Lines;

namespace Resolutions.Documents.Pdf;

/// <summary>Parts the notes at the foot of columns from the text, page by page in order. State of one document.</summary>
/// <param name="size">The size of the document's text.</param>
internal sealed class NoteSplitter(double size)
{
    // A number further ahead than this is something else.
    private const int MostSkipped = 4;

    private int _last;

    public PageText Split(PageLayout page)
    {
        List<List<Segment>> flows = [];
        List<NoteLine> notes = [];
        foreach (List<Segment> flow in page.Flows)
        {
            int first = FirstNote(flow);
            if (first > 0) flows.Add(flow.GetRange(0, first));
            foreach (Segment segment in flow.Skip(first))
            {
                if (!IsRule(segment)) notes.Add(Read(segment));
            }
        }

        return new PageText(page, flows, notes);
    }

    /// <summary>Whether the letters of a line are smaller than those of the text.</summary>
    public bool IsSmall(Segment segment) => segment.Size < size - 0.4;

    private static bool IsRule(Segment segment) => PageMarks.IsRule(segment.Ink());

    private NoteLine Read(Segment segment)
    {
        int marker = segment.RaisedMarker(out int number);
        if (marker == 0 && segment.LeadingNumber(out number) is > 0 and var length && IsNext(number)) marker = length;
        if (marker > 0) _last = Math.Max(_last, number);
        return new NoteLine(segment, marker);
    }

    /// <summary>Where the notes of a column begin: at a rule, or where all that is left is small and a number begins a line of it.</summary>
    private int FirstNote(List<Segment> flow)
    {
        int small = flow.Count;
        while (small > 0 && (IsSmall(flow[small - 1]) || IsRule(flow[small - 1]))) small--;
        for (int i = 0; i < flow.Count; i++)
        {
            if (i + 1 < flow.Count && IsRule(flow[i])) return i;
            if (i < small || small == 0 || !IsSmall(flow[i])) continue;
            if (flow[i].RaisedMarker(out _) > 0 || (flow[i].LeadingNumber(out int number) > 0 && IsNext(number) && !IsCell(flow, i))) return small;
        }

        return flow.Count;
    }

    /// <summary>Whether something stands beside a line: a row of a table may be small and begin with a number, too.</summary>
    private static bool IsCell(List<Segment> flow, int index) => IsBeside(flow, index, index - 1) || IsBeside(flow, index, index + 1);

    private static bool IsBeside(List<Segment> flow, int index, int other) =>
        other >= 0 && other < flow.Count && Math.Abs(flow[index].Baseline - flow[other].Baseline) < flow[index].Size * 0.3;

    /// <summary>A print numbers its notes through.</summary>
    private bool IsNext(int number) => number > _last && number <= _last + MostSkipped;
}
