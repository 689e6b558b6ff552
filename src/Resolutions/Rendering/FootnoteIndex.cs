using Resolutions.Model;

namespace Resolutions.Rendering;

/// <summary>Which footnote a call means, and which calls have been written. For one page; not thread-safe.</summary>
internal sealed class FootnoteIndex
{
    private readonly Dictionary<string, List<int>> _byMarker = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _calls = new(StringComparer.Ordinal);
    private readonly List<int>[] _callsOf;
    private int _count;

    public FootnoteIndex(IReadOnlyList<Footnote> footnotes)
    {
        _callsOf = new List<int>[footnotes.Count];
        for (int i = 0; i < footnotes.Count; i++)
        {
            _callsOf[i] = [];
            if (!_byMarker.TryGetValue(footnotes[i].Marker, out List<int>? same)) _byMarker.Add(footnotes[i].Marker, same = []);
            same.Add(i);
        }
    }

    /// <summary>Takes the next call of a marker.</summary>
    /// <param name="marker">The number or sign.</param>
    /// <param name="call">The call's number on the page, from 1.</param>
    /// <returns>The index of the footnote; -1 where there is none of this marker. Signs that begin again on each page are taken in order.</returns>
    public int Call(string marker, out int call)
    {
        call = ++_count;
        if (!_byMarker.TryGetValue(marker, out List<int>? same)) return -1;
        int earlier = _calls.GetValueOrDefault(marker);
        _calls[marker] = earlier + 1;
        int footnote = same[Math.Min(earlier, same.Count - 1)];
        _callsOf[footnote].Add(call);
        return footnote;
    }

    /// <summary>The calls of a footnote written so far.</summary>
    public IReadOnlyList<int> CallsOf(int footnote) => _callsOf[footnote];
}
