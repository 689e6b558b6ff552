using Resolutions.Text;

namespace Resolutions.Languages;

/// <summary>Tells of most places in a text that none of many words begins there, from two letters.</summary>
internal sealed class WordStarts
{
    // Enough bits to tell most pairs of letters apart.
    private const int Bits = 4096;

    // The pairs of letters that words begin with, and the letters that words begin with whose second one is free.
    private readonly ulong[] _pairs = new ulong[Bits / 64];
    private readonly ulong[] _singles = new ulong[Bits / 64];

    public void Add(string word)
    {
        char first = Scan.Fold(word[0]);
        if (word.Length == 1 || word[1] == ' ') Set(_singles, first);
        else Set(_pairs, Pair(first, Scan.Fold(word[1])));
    }

    public void Add(WordStarts other)
    {
        for (int i = 0; i < _pairs.Length; i++)
        {
            _pairs[i] |= other._pairs[i];
            _singles[i] |= other._singles[i];
        }
    }

    /// <summary>Whether one of the words may begin the text; where it is false, none does.</summary>
    public bool CanBegin(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return false;
        char first = Scan.Fold(text[0]);
        // White space within a word is looked over in some writing.
        if (Has(_singles, first) || text.Length == 1 || Scan.White(text[1..]) > 0) return true;
        return Has(_pairs, Pair(first, Scan.Fold(text[1])));
    }

    private static int Pair(char first, char second) => (first * 61) + second;

    private static void Set(ulong[] bits, int hash) => bits[hash % Bits / 64] |= 1UL << (hash % 64);

    private static bool Has(ulong[] bits, int hash) => (bits[hash % Bits / 64] & (1UL << (hash % 64))) != 0;
}
