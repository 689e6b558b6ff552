using Resolutions.Parsing.Lines;
using Resolutions.Text;

namespace Resolutions.Parsing.Blocks;

/// <summary>The words a document has whole, with how often: the proof by which words torn at a line's end or by kerning are made whole.</summary>
internal sealed class Vocabulary
{
    private const int ShortestWord = 4;
    private const int LongestWord = 40;

    private readonly Dictionary<string, int> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>The vocabulary of an empty document, which proves nothing.</summary>
    public static Vocabulary Empty => new();

    private Vocabulary() => _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Vocabulary Of(DocumentLines document)
    {
        var vocabulary = new Vocabulary();
        for (int i = 0; i < document.Count; i++)
        {
            if (document.Roles[i] == LineRole.Furniture) continue;
            ReadOnlySpan<char> line = document[i];
            for (int at = 0; at < line.Length; at++)
            {
                if (!IsLetter(line[at])) continue;
                int end = at + 1;
                while (end < line.Length && IsLetter(line[end])) end++;
                // A word before a hyphen at the end of a line may be half a word.
                bool torn = end == line.Length - 1 && line[end] == '-';
                if (!torn && end - at <= LongestWord) vocabulary.Add(line[at..end]);
                at = end;
            }
        }

        return vocabulary;
    }

    /// <summary>How often a word stands in the document.</summary>
    public int Count(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out int count) ? count : 0;

    /// <summary>Whether two pieces are one word that the document has whole elsewhere.</summary>
    public bool Proves(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length + right.Length is < ShortestWord or > LongestWord) return false;
        Span<char> whole = stackalloc char[left.Length + right.Length];
        left.CopyTo(whole);
        right.CopyTo(whole[left.Length..]);
        return _lookup.ContainsKey(whole);
    }

    private static bool IsLetter(char character) => char.IsLetter(character) && !Characters.IsWide(character);

    private void Add(ReadOnlySpan<char> word)
    {
        if (_lookup.TryGetValue(word, out int count)) _lookup[word] = count + 1;
        else _words.Add(word.ToString(), 1);
    }
}
