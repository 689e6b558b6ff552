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
    private StartKinds[] _kinds = new StartKinds[64];
    private StartKinds _figures;

    /// <summary>Adds words that something of a kind begins with.</summary>
    public void Add(string word, StartKinds kind)
    {
        int node = _letters.Add(word);
        if (node >= _kinds.Length) Array.Resize(ref _kinds, Math.Max(_letters.Count, _kinds.Length * 2));
        _kinds[node] |= kind;
    }

    /// <summary>Lets something of a kind begin with a figure.</summary>
    public void AddFigures(StartKinds kind) => _figures |= kind;

    /// <summary>What may begin at a position.</summary>
    public StartKinds At(ReadOnlySpan<char> text, int position)
    {
        StartKinds[] all = _kinds;
        StartKinds kinds = Scan.Digit(text[position]) >= 0 ? _figures | all[0] : all[0];
        for (int node = 0, letters = 0; letters < Depth && position < text.Length; position++)
        {
            char letter = text[position];
            if (Characters.IsBlank(letter)) continue;
            node = _letters.Next(node, Scan.Fold(letter));
            if (node == 0) break;
            kinds |= all[node];
            letters++;
        }

        return kinds;
    }
}
