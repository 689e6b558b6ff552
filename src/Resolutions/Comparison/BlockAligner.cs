namespace Resolutions.Comparison;

/// <summary>Pairs the blocks of two languages: by address, and by what they say where the address does not tell.</summary>
/// <remarks>
/// Addresses that only count, PP3, say nothing where the two texts have not as many of them; labels, OP3, do. What has no partner by its
/// address is then aligned in order by verbs, citations and numbers.
/// </remarks>
internal static class BlockAligner
{
    public static IEnumerable<(ComparedBlock? First, ComparedBlock? Second)> Align(ComparedBlock[] first, ComparedBlock[] second, VerbEquivalents verbs)
    {
        var partners = new int[first.Length];
        Array.Fill(partners, -1);
        var taken = new bool[second.Length];
        PairByAddress(first, second, partners, taken);
        PairByContent(first, second, partners, taken, verbs);
        return InOrder(first, second, partners, taken);
    }

    private static void PairByAddress(ComparedBlock[] first, ComparedBlock[] second, int[] partners, bool[] taken)
    {
        Dictionary<string, int> sizes = GroupSizes(first), otherSizes = GroupSizes(second);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < second.Length; i++) places.TryAdd(second[i].Block.Path, i);
        for (int i = 0; i < first.Length; i++)
        {
            string path = first[i].Block.Path;
            if (GroupOf(path) is { } group && sizes[group] != otherSizes.GetValueOrDefault(group)) continue;
            if (!places.TryGetValue(path, out int place) || taken[place]) continue;
            partners[i] = place;
            taken[place] = true;
        }
    }

    private static Dictionary<string, int> GroupSizes(ComparedBlock[] blocks)
    {
        var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (ComparedBlock block in blocks)
        {
            if (GroupOf(block.Block.Path) is { } group) sizes[group] = sizes.GetValueOrDefault(group) + 1;
        }

        return sizes;
    }

    /// <summary>What an address that only counts has before its number, "B.PP"; null for one made of a label.</summary>
    private static string? GroupOf(string path)
    {
        int end = path.Length;
        while (end > 0 && char.IsAsciiDigit(path[end - 1])) end--;
        ReadOnlySpan<char> last = path.AsSpan(path.LastIndexOf('.') + 1);
        return end < path.Length && (last.StartsWith("PP", StringComparison.Ordinal) || last[0] is 'P' or 'H' or 'T') ? path[..end] : null;
    }

    private static void PairByContent(ComparedBlock[] first, ComparedBlock[] second, int[] partners, bool[] taken, VerbEquivalents verbs)
    {
        int[] left = [.. Enumerable.Range(0, first.Length).Where(i => partners[i] < 0)];
        int[] right = [.. Enumerable.Range(0, second.Length).Where(i => !taken[i])];
        var likeness = new BlockLikeness(first, second, verbs);
        foreach ((int i, int j) in SequenceAligner.Align(left.Length, right.Length, (i, j) => likeness.Of(left[i], right[j])))
        {
            partners[left[i]] = right[j];
            taken[right[j]] = true;
        }
    }

    // What only the second has stands after the block that it follows there.
    private static IEnumerable<(ComparedBlock? First, ComparedBlock? Second)> InOrder(ComparedBlock[] first, ComparedBlock[] second, int[] partners, bool[] taken)
    {
        var places = new int[second.Length];
        Array.Fill(places, -1);
        for (int i = 0; i < partners.Length; i++)
        {
            if (partners[i] >= 0) places[partners[i]] = i;
        }

        ILookup<int, ComparedBlock> extra = Extra().ToLookup(static pair => pair.After, static pair => pair.Block);
        foreach (ComparedBlock block in extra[-1]) yield return (null, block);
        for (int i = 0; i < first.Length; i++)
        {
            yield return (first[i], partners[i] < 0 ? null : second[partners[i]]);
            foreach (ComparedBlock block in extra[i]) yield return (null, block);
        }

        IEnumerable<(int After, ComparedBlock Block)> Extra()
        {
            int after = -1;
            for (int j = 0; j < second.Length; j++)
            {
                if (taken[j]) after = places[j];
                else yield return (after, second[j]);
            }
        }
    }
}
