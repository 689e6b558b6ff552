using System.Buffers;
using Resolutions.Text;

namespace Workbench.Source;

/// <summary>Cuts a source into lines, and lines into stretches that have the same places of the model on them.</summary>
internal static class SourceLines
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    public static List<SourceLine> Of(SourceText source, IReadOnlyList<Place> places, CancellationToken cancellation)
    {
        var lines = new List<SourceLine>();
        if (source.Length == 0) return lines;
        var open = new SortedDictionary<string, int>(StringComparer.Ordinal);
        (int At, bool IsEnd, Place Place)[] events =
        [
            .. places.Select(static place => (place.Span.Start, false, place)).Concat(places.Select(static place => (place.Span.End, true, place)))
                .OrderBy(static e => e.Item1).ThenByDescending(static e => e.Item2),
        ];
        int next = 0;
        for (int start = 0; start < source.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            int end = EndOfLine(source.Text, start, out int after);
            var segments = new List<SourceSegment>();
            int at = start;
            do
            {
                List<BlockLink>? blocks = null;
                for (; next < events.Length && events[next].At <= at; next++)
                {
                    Count(open, events[next].Place.Class, events[next].IsEnd ? -1 : 1);
                    if (!events[next].IsEnd && events[next].Place.Block is { } block) (blocks ??= []).Add(block);
                }

                int stop = next < events.Length ? Math.Min(events[next].At, end) : end;
                if (stop > at || blocks is not null) segments.Add(new SourceSegment(at, ShownText.Of(source.Text.AsSpan(at..stop)), string.Join(' ', open.Keys), blocks ?? []));
                at = stop;
            }
            while (at < end);

            lines.Add(new SourceLine(lines.Count + 1, segments));
            start = after;
        }

        return lines;
    }

    /// <summary>Where a line ends, and where the next one begins: the line ends that <see cref="SourceText"/> counts.</summary>
    private static int EndOfLine(string text, int start, out int after)
    {
        int length = text.AsSpan(start).IndexOfAny(LineEnds);
        int end = length < 0 ? text.Length : start + length;
        after = end + (end < text.Length ? 1 : 0);
        if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n') after++;
        return end;
    }

    private static void Count(SortedDictionary<string, int> open, string @class, int change)
    {
        int count = open.GetValueOrDefault(@class) + change;
        if (count == 0) open.Remove(@class);
        else open[@class] = count;
    }
}
