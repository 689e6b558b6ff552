using System.Collections.Frozen;
using Resolutions.Languages;
using Resolutions.Parsing.Lines;

namespace Resolutions.Parsing;

/// <summary>Finds the language of a text from its letters; parts the lines of a text that holds two.</summary>
internal static class LanguageSplitter
{
    // The start of a line tells its language; the rest of a long paragraph would only cost time.
    private const int MostWeighed = 120;

    /// <summary>For each language of the text, its lines. A text is of two languages where the organ is named in both.</summary>
    public static List<(LanguagePack Pack, List<Line> Lines)> Split(string text, List<Line> lines, IReadOnlyList<LanguagePack> packs, CancellationToken cancellation)
    {
        var best = new int[lines.Count];
        var weights = new long[packs.Count];
        var enacts = new bool[packs.Count];
        for (int i = 0; i < lines.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            best[i] = -1;
            int most = 0;
            for (int p = 0; p < packs.Count; p++)
            {
                int weight = Weigh(lines[i].Of(text), packs[p].Structure);
                weights[p] += weight;
                if (weight > most) (best[i], most) = (p, weight);
            }

            for (int p = 0; p < packs.Count; p++)
            {
                if (!enacts[p] && EnactingLine.Matches(lines[i].Of(text), packs[p].Structure.Enacting, out int repeat, out bool comma)) enacts[p] = comma || repeat > 1;
            }
        }

        if (enacts.Count(static enact => enact) < 2)
        {
            int only = Array.IndexOf(weights, weights.Max());
            return [(packs[only], lines)];
        }

        return Part(text, lines, best, enacts, packs, cancellation);
    }

    private static List<(LanguagePack Pack, List<Line> Lines)> Part(
        string text, List<Line> lines, int[] best, bool[] enacts, IReadOnlyList<LanguagePack> packs, CancellationToken cancellation)
    {
        // A line without letters, "1." alone or a symbol, goes with the line after it.
        for (int i = lines.Count - 1; i >= 0; i--)
        {
            cancellation.ThrowIfCancellationRequested();
            // So does a line of a language that has no document here.
            if (best[i] >= 0 && !enacts[best[i]]) best[i] = -1;
            if (best[i] < 0 && i + 1 < lines.Count) best[i] = best[i + 1];
        }

        KeepDistribution(text, lines, best, packs);

        // At the end of the text there is none: the line before it, then.
        for (int i = 1; i < lines.Count; i++)
        {
            if (best[i] < 0) best[i] = best[i - 1];
        }

        var parted = new List<(LanguagePack Pack, List<Line> Lines)>();
        for (int p = 0; p < packs.Count; p++)
        {
            if (!enacts[p]) continue;
            var own = new List<Line>();
            int blanks = 0, skipped = 0;
            for (int i = 0; i < lines.Count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (best[i] == p)
                {
                    // Lines of the other language in between part what they stand between.
                    own.Add(lines[i] with { BlanksBefore = Math.Max(lines[i].BlanksBefore, skipped > 0 ? Math.Max(1, blanks) : 0) });
                    (blanks, skipped) = (0, 0);
                }
                else
                {
                    blanks = Math.Max(blanks, lines[i].BlanksBefore);
                    skipped++;
                }
            }

            parted.Add((packs[p], own));
        }

        return parted;
    }

    /// <summary>"Distr.: General / 21 December 2006" is English in mastheads of every language: between lines of one language it is of that.</summary>
    private static void KeepDistribution(string text, List<Line> lines, int[] best, IReadOnlyList<LanguagePack> packs)
    {
        for (int i = 1; i + 1 < lines.Count; i++)
        {
            if (best[i] < 0 || best[i - 1] < 0 || best[i] == best[i - 1] || !IsDistribution(lines[i].Of(text), packs[best[i - 1]])) continue;
            int next = i + 1;
            if (ClosingFinder.IsDate(lines[next].Of(text), packs[best[i]], out _)) next++;
            if (next < lines.Count && best[next] == best[i - 1]) best.AsSpan(i, next - i).Fill(best[i - 1]);
        }
    }

    private static bool IsDistribution(ReadOnlySpan<char> line, LanguagePack pack)
    {
        foreach (NamedTemplate template in pack.Structure.Masthead)
        {
            if (template.Name == "distribution" && template.Template.TryMatch(line, out _)) return true;
        }

        return false;
    }

    private static int Weigh(ReadOnlySpan<char> line, StructureWords words)
    {
        int weight = 0;
        line = line[..Math.Min(line.Length, MostWeighed)];
        foreach (ScriptRange range in words.Script)
        {
            foreach (char character in line)
            {
                if (character >= range.First && character <= range.Last) weight += range.Weight;
            }
        }

        if (weight == 0 || words.Frequent.Count == 0) return weight;
        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> frequent = words.Frequent.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (Range range in line.Split(' '))
        {
            if (frequent.Contains(line[range])) weight += 2;
        }

        return weight;
    }
}
