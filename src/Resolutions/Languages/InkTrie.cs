using Resolutions.Text;

namespace Resolutions.Languages;

/// <summary>A tree of the letters that words begin with, in one form each and without blanks: what a text can be told by to begin none of them.</summary>
/// <remarks>Safe to read from many threads once nothing is added to it any more.</remarks>
internal sealed class InkTrie(int depth)
{
    // Branches in one table, found by node and letter: a table a node would cost more than the words.
    private ulong[] _branches = new ulong[64];
    private int _shift = 64 - 6;

    // From the root, which most questions begin and end at, ASCII letters lead on without a search.
    private readonly int[] _firsts = new int[0x80];

    /// <summary>How many nodes there are; the root, before any letter, is node 0.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>How many letters of a word it goes into at the most.</summary>
    public int Depth => depth;

    /// <summary>Adds a word; the node its letters lead to.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        int node = 0, letters = 0;
        foreach (char letter in word)
        {
            if (letters == depth) break;
            if (Characters.IsBlank(letter)) continue;
            node = Grow(node, Scan.Fold(letter));
            letters++;
        }

        return node;
    }

    /// <summary>The node that a letter leads to from another; 0 where none does.</summary>
    public int Next(int node, char folded)
    {
        if (node == 0 && folded < _firsts.Length) return _firsts[folded];
        uint key = Key(node, folded);
        for (int slot = Slot(key); ; slot = (slot + 1) & (_branches.Length - 1))
        {
            ulong branch = _branches[slot];
            if ((uint)branch == key) return (int)(branch >> 32);
            if (branch == 0) return 0;
        }
    }

    // Of a node below the 65,536th, only the low bits are in the key: data that large would only tell less, never wrong.
    private static uint Key(int node, char folded) => ((uint)node << 16) | folded;

    private int Slot(uint key) => (int)((key * 0x9E3779B97F4A7C15UL) >> _shift);

    private int Grow(int node, char folded)
    {
        if (Next(node, folded) is > 0 and int known) return known;
        if (Count * 2 > _branches.Length) Enlarge();
        if (node == 0 && folded < _firsts.Length) _firsts[folded] = Count;
        else Put(Key(node, folded) | ((ulong)Count << 32));
        return Count++;
    }

    private void Put(ulong branch)
    {
        int slot = Slot((uint)branch);
        while (_branches[slot] != 0) slot = (slot + 1) & (_branches.Length - 1);
        _branches[slot] = branch;
    }

    private void Enlarge()
    {
        ulong[] smaller = _branches;
        _branches = new ulong[smaller.Length * 2];
        _shift--;
        foreach (ulong branch in smaller)
        {
            if (branch != 0) Put(branch);
        }
    }
}
