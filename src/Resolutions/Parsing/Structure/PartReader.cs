using Resolutions.Parsing.Blocks;
using Resolutions.Parsing.Lines;

namespace Resolutions.Parsing.Structure;

/// <summary>Finds where the parts of a composite resolution begin: a letter, a title, the organ.</summary>
internal static class PartReader
{
    private const int MostBefore = 4;

    /// <summary>For each resolution, the range of its blocks and the place of its enacting line in it (-1 where it has none).</summary>
    public static List<PartRange> Find(List<TextBlock> blocks, int from)
    {
        var starts = new List<(int Start, int Enacting)>();
        for (int i = from; i < blocks.Count; i++)
        {
            if (blocks[i].Shape != BlockShape.Enacting) continue;
            int least = starts.Count == 0 ? from : starts[^1].Enacting + 1;
            int letter = i - 1;
            while (letter >= least && letter >= i - MostBefore && !IsLetter(blocks[letter])) letter--;
            bool found = letter >= least && letter >= i - MostBefore;
            if (starts.Count == 0)
            {
                int start = found ? letter : CouldBeTitle(blocks, from, i) ? from : i;
                // Text before the first part is a resolution whose organ's line is lost.
                if (start > from) starts.Add((from, -1));
                starts.Add((start, i));
            }
            // The organ named again without a letter is a part only after a closing; else it is quoted.
            else if (found || (i > least && blocks[i - 1].Shape == BlockShape.Closing)) starts.Add((found ? letter : i, i));
        }

        if (starts.Count == 0) return [new PartRange(from, blocks.Count, -1)];
        var parts = new List<PartRange>();
        for (int p = 0; p < starts.Count; p++)
        {
            int end = p + 1 < starts.Count ? starts[p + 1].Start : blocks.Count;
            parts.Add(new PartRange(starts[p].Start, end, starts[p].Enacting));
        }

        return parts;
    }

    /// <summary>Whether the blocks before the organ's line are few and without labels, as a title is.</summary>
    private static bool CouldBeTitle(List<TextBlock> blocks, int from, int to) =>
        to - from <= MostBefore && blocks.FindIndex(from, to - from, static block => block.Label is not null) < 0;

    private static bool IsLetter(TextBlock block) => block.Shape == BlockShape.Text && block.Label is null && Landmarks.IsPartLetter(block.Text.Text);
}
