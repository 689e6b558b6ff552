using Resolutions.Text;

namespace Resolutions.Languages;

/// <summary>
/// The patterns of a section by the letters that they begin with, over as many words as stand without room between: at "to support" none of those that begin "to report",
/// "to inform" is tried. It may give a pattern that is not there, never leave out one that is. Immutable.
/// </summary>
internal sealed class PatternTree
{
    private readonly InkTrie _letters = new(StartTrie.Depth);

    // By node: the patterns whose letters lead to it or to a node on the way there, in the order of the section.
    private readonly ClausePattern[][] _patterns;

    /// <param name="patterns">The patterns in the order in which they are to be tried.</param>
    public PatternTree(IReadOnlyList<ClausePattern> patterns)
    {
        var own = new Dictionary<int, List<int>>();
        for (int i = 0; i < patterns.Count; i++)
        {
            foreach (string lead in patterns[i].Leads)
            {
                int node = _letters.Add(lead);
                if (!own.TryGetValue(node, out List<int>? there)) own.Add(node, there = []);
                if (there.Count == 0 || there[^1] != i) there.Add(i);
            }
        }

        int[]?[] places = new int[_letters.Count][];
        places[0] = own.TryGetValue(0, out List<int>? everywhere) ? [.. everywhere] : [];
        _patterns = new ClausePattern[places.Length][];
        _patterns[0] = Array.ConvertAll(places[0]!, place => patterns[place]);
        foreach (string lead in patterns.SelectMany(static pattern => pattern.Leads)) Fill(lead, own, places, patterns);
    }

    /// <summary>The patterns that may stand at a position, in order.</summary>
    public ReadOnlySpan<ClausePattern> At(ReadOnlySpan<char> text, int position)
    {
        int last = 0;
        for (int letters = 0; letters < StartTrie.Depth && position < text.Length; position++)
        {
            char letter = text[position];
            if (Characters.IsBlank(letter)) continue;
            int node = _letters.Next(last, Scan.Fold(letter));
            if (node == 0) break;
            last = node;
            letters++;
        }

        return _patterns[last];
    }

    // Nodes on the way share the patterns of the one before, save where further ones begin.
    private void Fill(string lead, Dictionary<int, List<int>> own, int[]?[] places, IReadOnlyList<ClausePattern> patterns)
    {
        int node = 0, letters = 0;
        foreach (char letter in lead)
        {
            if (letters++ == StartTrie.Depth) break;
            int next = _letters.Next(node, Scan.Fold(letter));
            if (places[next] is null)
            {
                bool adds = own.TryGetValue(next, out List<int>? further);
                places[next] = adds ? [.. places[node]!.Union(further!).Order()] : places[node];
                _patterns[next] = adds ? Array.ConvertAll(places[next]!, place => patterns[place]) : _patterns[node];
            }

            node = next;
        }
    }
}
