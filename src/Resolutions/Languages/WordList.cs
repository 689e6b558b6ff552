using Resolutions.Text;

namespace Resolutions.Languages;

/// <summary>A list of words and phrases, each with a value, that finds the longest one that begins at a place. Letter case and white space are free.</summary>
/// <remarks>
/// A space in an entry stands for any white space in the text, or for none beside writing that parts no words. An entry that ends in a letter
/// ends at a word's end, save in such writing. Immutable once built.
/// </remarks>
internal sealed class WordList<T>
{
    private const int Depth = 12;

    // The longest first; of two that are as long, the one given first.
    private readonly (string Word, T Value)[] _entries;
    private readonly InkTrie _letters = new(Depth);

    // The entries whose letters lead to a node: the first one, and for each entry the next. -1 where there is none.
    private readonly int[] _firstAt;
    private readonly int[] _nextAt;

    public WordList(IEnumerable<(string Word, T Value)> entries)
    {
        _entries = [.. entries.Where(static entry => entry.Word.Length > 0).OrderByDescending(static entry => entry.Word.Length)];
        int[] nodes = Array.ConvertAll(_entries, entry => _letters.Add(entry.Word));
        _firstAt = new int[_letters.Count];
        _nextAt = new int[_entries.Length];
        Array.Fill(_firstAt, -1);
        for (int i = _entries.Length - 1; i >= 0; i--) (_nextAt[i], _firstAt[nodes[i]]) = (_firstAt[nodes[i]], i);
    }

    public int Count => _entries.Length;

    /// <summary>Adds what entries begin with to what may begin something of a kind.</summary>
    public void AddStarts(StartTrie starts, StartKinds kind)
    {
        foreach ((string word, _) in _entries) starts.Add(word, kind);
    }

    /// <summary>Finds the longest entry at the start of the text.</summary>
    public bool TryRead(ReadOnlySpan<char> text, out T value, out int length)
    {
        value = default!;
        length = 0;
        int best = int.MaxValue;
        for (int at = 0, node = 0, letters = 0; letters < Depth && at < text.Length; at++)
        {
            char letter = text[at];
            if (Characters.IsBlank(letter)) continue;
            node = _letters.Next(node, Scan.Fold(letter));
            if (node == 0) break;
            letters++;
            for (int entry = _firstAt[node]; entry >= 0 && entry < best; entry = _nextAt[entry])
            {
                if (!Scan.TryReadPhrase(text, _entries[entry].Word, out int read)) continue;
                (best, value, length) = (entry, _entries[entry].Value, read);
                break;
            }
        }

        return best < int.MaxValue;
    }
}
