using Resolutions.Text;

namespace Resolutions.Languages;

/// <summary>
/// The first letters of all that a language's readers of clauses look for, in one tree: one look at a place of a text tells which of them have
/// anything to read there. It may say yes where nothing is, never no where something is. Immutable once built.
/// </summary>
internal sealed class StartTrie
{
    /// <summary>More letters would tell more, but few places.</summary>
    public const int Depth = 8;

    private readonly InkTrie _letters = new(Depth);
    private readonly List<StartKinds> _kinds = [StartKinds.None];
    private StartKinds _figures;

    /// <summary>Adds words that something of a kind begins with.</summary>
    public void Add(string word, StartKinds kind)
    {
        int node = _letters.Add(word);
        while (_kinds.Count < _letters.Count) _kinds.Add(StartKinds.None);
        _kinds[node] |= kind;
    }

    /// <summary>Lets something of a kind begin with a figure.</summary>
    public void AddFigures(StartKinds kind) => _figures |= kind;

    /// <summary>What may begin at a position.</summary>
    public StartKinds At(ReadOnlySpan<char> text, int position)
    {
        StartKinds kinds = Scan.Digit(text[position]) >= 0 ? _figures | _kinds[0] : _kinds[0];
        for (int node = 0, letters = 0; letters < Depth && position < text.Length; position++)
        {
            char letter = text[position];
            if (Characters.IsBlank(letter)) continue;
            node = _letters.Next(node, Scan.Fold(letter));
            if (node == 0) break;
            kinds |= _kinds[node];
            letters++;
        }

        return kinds;
    }
}
