using System.Buffers;
using Resolutions.Parsing.Lines;
using Resolutions.Text;

namespace Resolutions.Parsing.Blocks;

/// <summary>The words a document has whole, with how often: the proof by which words torn at a line's end or by kerning are made whole.</summary>
/// <remarks>A hash table of places in the text, in pooled arrays: a dictionary of strings would cost more than the text itself.</remarks>
internal sealed class Vocabulary : IDisposable
{
    private const int ShortestWord = 4;
    private const int LongestWord = 40;

    private static readonly ulong Seed = (ulong)Random.Shared.NextInt64();

    private readonly string _text;
    private Entry[] _entries = [];
    private int[] _buckets = [];
    private int _mask = -1;
    private int _count;

    private Vocabulary(string text) => _text = text;

    /// <summary>The vocabulary of an empty document, which proves nothing.</summary>
    public static Vocabulary Empty { get; } = new("");

    public static Vocabulary Of(DocumentLines document)
    {
        const int Often = 0x3FF;
        var vocabulary = new Vocabulary(document.Text);
        for (int i = 0; i < document.Count; i++)
        {
            if (document.Roles[i] == LineRole.Furniture) continue;
            ReadOnlySpan<char> line = document[i];
            for (int at = 0; at < line.Length; at++)
            {
                if ((at & Often) == 0) document.Cancellation.ThrowIfCancellationRequested();
                if (!IsLetter(line[at])) continue;
                int end = at + 1;
                while (end < line.Length && IsLetter(line[end])) end++;
                // A word before a hyphen at the end of a line may be half a word.
                bool hyphen = end < line.Length && line[end] == '-', torn = hyphen && end == line.Length - 1;
                if (!torn && end - at <= LongestWord) vocabulary.Add(document.Lines[i].Start + at, end - at);
                if (hyphen && !torn && IsLetter(line[end + 1])) vocabulary.AddCompound(document.Lines[i].Start, line, at, end + 1);
                at = end;
            }
        }

        return vocabulary;
    }

    /// <summary>How often a word stands in the document.</summary>
    public int Count(ReadOnlySpan<char> word) => Find(word, Hash(word)) is >= 0 and int entry ? _entries[entry].Count : 0;

    /// <summary>Whether two pieces are one word that the document has whole elsewhere.</summary>
    public bool Proves(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length + right.Length is < ShortestWord or > LongestWord) return false;
        Span<char> whole = stackalloc char[LongestWord];
        whole = whole[..(left.Length + right.Length)];
        left.CopyTo(whole);
        right.CopyTo(whole[left.Length..]);
        return Find(whole, Hash(whole)) >= 0;
    }

    /// <summary>Whether the document has two pieces more often as one word than with a hyphen between them.</summary>
    public bool ProvesUnhyphenated(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (!Proves(left, right)) return false;
        if (left.Length + right.Length + 1 > LongestWord) return true;
        Span<char> word = stackalloc char[LongestWord];
        left.CopyTo(word);
        right.CopyTo(word[left.Length..]);
        int whole = Count(word[..(left.Length + right.Length)]);
        word[left.Length] = '-';
        right.CopyTo(word[(left.Length + 1)..]);
        return whole > Count(word[..(left.Length + 1 + right.Length)]);
    }

    /// <summary>Gives the arrays back.</summary>
    public void Dispose()
    {
        if (_count == 0) return;
        ArrayPool<Entry>.Shared.Return(_entries);
        ArrayPool<int>.Shared.Return(_buckets);
        (_entries, _buckets, _mask, _count) = ([], [], -1, 0);
    }

    private static bool IsLetter(char character) => !Characters.IsWide(character) && char.IsLetter(character);

    // Cheaper than the framework's for words this short; the seed keeps a text from being made to collide.
    private static int Hash(ReadOnlySpan<char> word)
    {
        ulong hash = Seed;
        foreach (char letter in word) hash = (hash ^ Scan.Upper(letter)) * 0x9E3779B97F4A7C15UL;
        return (int)(hash >> 32);
    }

    private int Find(ReadOnlySpan<char> word, int hash)
    {
        if (_count == 0) return -1;
        int entry = _buckets[hash & _mask] - 1;
        while (entry >= 0)
        {
            ref Entry found = ref _entries[entry];
            if (found.Hash == hash && _text.AsSpan(found.Start, found.Length).Equals(word, StringComparison.OrdinalIgnoreCase)) return entry;
            entry = found.Next;
        }

        return -1;
    }

    private void AddCompound(int lineStart, ReadOnlySpan<char> line, int start, int second)
    {
        int end = second;
        while (end < line.Length && IsLetter(line[end])) end++;
        if (end - start <= LongestWord) Add(lineStart + start, end - start);
    }

    private void Add(int start, int length)
    {
        ReadOnlySpan<char> word = _text.AsSpan(start, length);
        int hash = Hash(word);
        if (Find(word, hash) is >= 0 and int known)
        {
            _entries[known].Count++;
            return;
        }

        if (_count > _mask) Grow();
        ref int bucket = ref _buckets[hash & _mask];
        _entries[_count] = new Entry { Hash = hash, Start = start, Length = length, Count = 1, Next = bucket - 1 };
        bucket = ++_count;
    }

    private void Grow()
    {
        const int First = 512;
        int size = _count == 0 ? First : (_mask + 1) * 2;
        Entry[] entries = ArrayPool<Entry>.Shared.Rent(size);
        int[] buckets = ArrayPool<int>.Shared.Rent(size);
        buckets.AsSpan(0, size).Clear();
        _entries.AsSpan(0, _count).CopyTo(entries);
        for (int i = 0; i < _count; i++)
        {
            ref int bucket = ref buckets[entries[i].Hash & (size - 1)];
            entries[i].Next = bucket - 1;
            bucket = i + 1;
        }

        if (_count > 0)
        {
            ArrayPool<Entry>.Shared.Return(_entries);
            ArrayPool<int>.Shared.Return(_buckets);
        }

        (_entries, _buckets, _mask) = (entries, buckets, size - 1);
    }

    private struct Entry
    {
        public int Hash;
        public int Start;
        public int Length;
        public int Count;
        public int Next;
    }
}
