using Resolutions.Model;

namespace Resolutions.AkomaNtoso.Writing;

/// <summary>Tells which footnote a call means: markers begin anew in each part of a composite resolution, and a note may be called twice.</summary>
internal sealed class FootnotePlacer(IReadOnlyList<Footnote> footnotes)
{
    private readonly bool[] _placed = new bool[footnotes.Count];
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    // The first footnote of each marker: later ones are met in turn, or stand for a call of the one before.
    private readonly Dictionary<string, int> _byMarker = footnotes.Select(static (note, index) => (note.Marker, index)).DistinctBy(static pair => pair.Marker)
        .ToDictionary(static pair => pair.Marker, static pair => pair.index, StringComparer.Ordinal);

    private int _next;

    /// <summary>The footnote a call means; null where there is none of that marker. Calls are given in reading order.</summary>
    public Footnote? Place(string marker)
    {
        while (_next < footnotes.Count && _placed[_next]) _next++;
        if (_next < footnotes.Count && footnotes[_next].Marker == marker) return Take(_next);
        if (_last.TryGetValue(marker, out int last)) return footnotes[last];
        return _byMarker.TryGetValue(marker, out int first) ? Take(first) : null;
    }

    /// <summary>The footnotes that nothing called so far; they count as placed then.</summary>
    public List<Footnote> TakeRest()
    {
        List<Footnote> rest = [];
        for (int i = 0; i < footnotes.Count; i++)
        {
            if (!_placed[i]) rest.Add(Take(i));
        }

        return rest;
    }

    private Footnote Take(int index)
    {
        _placed[index] = true;
        _last[footnotes[index].Marker] = index;
        return footnotes[index];
    }
}
