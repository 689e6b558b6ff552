using Resolutions.Text;

namespace Resolutions.Languages;

/// <summary>A list of words and phrases, each with a value, that finds the longest one that begins at a place. Letter case and white space are free.</summary>
/// <remarks>
/// A space in an entry stands for any white space in the text, or for none beside writing that parts no words. An entry that ends in a letter
/// ends at a word's end, save in such writing. Immutable once built.
/// </remarks>
internal sealed class WordList<T>
{
    // Enough bits to tell most pairs of letters apart.
    private const int Bits = 4096;

    private readonly Dictionary<char, List<(string Word, T Value)>> _byFirst = [];

    // The pairs of letters that entries begin with, and the letters that entries begin with whose second one is free.
    private readonly ulong[] _pairs = new ulong[Bits / 64];
    private readonly ulong[] _singles = new ulong[Bits / 64];

    public WordList(IEnumerable<(string Word, T Value)> entries)
    {
        foreach ((string word, T value) in entries)
        {
            if (word.Length == 0) continue;
            char first = Scan.Fold(word[0]);
            if (!_byFirst.TryGetValue(first, out List<(string, T)>? list)) _byFirst.Add(first, list = []);
            list.Add((word, value));
            Count++;
            if (word.Length == 1 || word[1] == ' ') Set(_singles, first);
            else Set(_pairs, Pair(first, Scan.Fold(word[1])));
        }

        foreach (List<(string Word, T Value)> list in _byFirst.Values) SortLongestFirst(list);
    }

    public int Count { get; }

    /// <summary>Finds the longest entry at the start of the text.</summary>
    public bool TryRead(ReadOnlySpan<char> text, out T value, out int length)
    {
        value = default!;
        length = 0;
        if (!CanBegin(text) || !_byFirst.TryGetValue(Scan.Fold(text[0]), out List<(string Word, T Value)>? list)) return false;
        foreach ((string word, T found) in list)
        {
            if (!Scan.TryReadPhrase(text, word, out length)) continue;
            value = found;
            return true;
        }

        return false;
    }

    // Most words of a text are in no list; two letters tell that.
    private bool CanBegin(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return false;
        char first = Scan.Fold(text[0]);
        if (Has(_singles, first) || text.Length == 1 || Scan.White(text[1..]) > 0) return true;
        return Has(_pairs, Pair(first, Scan.Fold(text[1])));
    }

    private static int Pair(char first, char second) => (first * 61) + second;

    private static void Set(ulong[] bits, int hash) => bits[hash % Bits / 64] |= 1UL << (hash % 64);

    private static bool Has(ulong[] bits, int hash) => (bits[hash % Bits / 64] & (1UL << (hash % 64))) != 0;

    // A stable sort, so that of two equal entries the first one counts.
    private static void SortLongestFirst(List<(string Word, T Value)> list)
    {
        (string, T)[] sorted = [.. list.OrderByDescending(static entry => entry.Word.Length)];
        list.Clear();
        list.AddRange(sorted);
    }
}
