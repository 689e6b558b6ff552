using Resolutions.Text;

namespace Resolutions.Comparison;

/// <summary>The pairs of neighbouring words of a text, or of characters in writing without spaces, as numbers. Punctuation and letter case are left out.</summary>
internal sealed class Shingles
{
    private readonly Dictionary<int, int> _counts;
    private readonly int _total;

    private Shingles(Dictionary<int, int> counts, int total, string key) => (_counts, _total, Key) = (counts, total, key);

    /// <summary>The words in order: equal for texts that say the same.</summary>
    public string Key { get; }

    /// <summary>Each pair once.</summary>
    public IEnumerable<int> Distinct => _counts.Keys;

    public static Shingles Of(string text)
    {
        var counts = new Dictionary<int, int>();
        var key = new System.Text.StringBuilder(text.Length);
        int total = 0, last = 0, at = 0;
        while (at < text.Length)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            int end = at + 1;
            while (end < text.Length && !Scan.IsUnspaced(text[at]) && char.IsLetterOrDigit(text[end]) && !Scan.IsUnspaced(text[end])) end++;
            uint word = Hash(text.AsSpan(at, end - at), key);
            key.Append(' ');
            Add((int)((uint)last * 31 + word));
            last = (int)word;
            at = end;
        }

        if (total > 0) Add(last * 31);
        return new Shingles(counts, total, key.ToString());

        void Add(int shingle)
        {
            counts[shingle] = counts.GetValueOrDefault(shingle) + 1;
            total++;
        }
    }

    /// <summary>Twice the pairs in common by all pairs, from 0 to 1; 1 only where the words are the same in the same order.</summary>
    public double Likeness(Shingles other)
    {
        const double AlmostSame = 0.999;
        if (Key == other.Key) return 1;
        if (_total + other._total == 0) return 0;
        int common = 0;
        (Dictionary<int, int> few, Dictionary<int, int> many) = _counts.Count <= other._counts.Count ? (_counts, other._counts) : (other._counts, _counts);
        foreach ((int shingle, int count) in few) common += Math.Min(count, many.GetValueOrDefault(shingle));
        return Math.Min(AlmostSame, 2.0 * common / (_total + other._total));
    }

    // FNV-1a, so that the numbers are the same in every run.
    private static uint Hash(ReadOnlySpan<char> word, System.Text.StringBuilder key)
    {
        uint hash = 2166136261;
        foreach (char c in word)
        {
            char folded = Scan.Fold(c);
            key.Append(folded);
            hash = (hash ^ folded) * 16777619;
        }

        return hash;
    }
}
