using Resolutions.Model;

namespace Resolutions.Comparison;

/// <summary>Pairs the paragraphs of two texts of one language by their words.</summary>
internal static class ParagraphMatcher
{
    // Below this share of common pairs of words, two paragraphs are different ones on a like subject.
    private const double Least = 0.4;

    // A pair of words that many paragraphs have tells none of them apart, and would make cost grow with the square of the text.
    private const int MostHolders = 24;

    public static List<RevisionRow> Match(Paragraph[] earlier, Paragraph[] later)
    {
        Shingles[] old = [.. earlier.Select(static paragraph => Shingles.Of(paragraph.Text))], fresh = [.. later.Select(static paragraph => Shingles.Of(paragraph.Text))];
        var sources = new int[later.Length];
        var likeness = new double[later.Length];
        Array.Fill(sources, -1);
        var taken = new bool[earlier.Length];
        foreach ((int from, int to, double like) in Same(old, fresh).Concat(Candidates(old, fresh)))
        {
            if (taken[from] || sources[to] >= 0) continue;
            taken[from] = true;
            (sources[to], likeness[to]) = (from, like);
        }

        return Rows(earlier, later, sources, likeness, taken);
    }

    /// <summary>Paragraphs with the same words, the first with the first where several have them.</summary>
    private static IEnumerable<(int From, int To, double Like)> Same(Shingles[] old, Shingles[] fresh)
    {
        var places = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (int i = 0; i < old.Length; i++)
        {
            if (!places.TryGetValue(old[i].Key, out Queue<int>? queue)) places.Add(old[i].Key, queue = new Queue<int>());
            queue.Enqueue(i);
        }

        for (int j = 0; j < fresh.Length; j++)
        {
            if (places.TryGetValue(fresh[j].Key, out Queue<int>? queue) && queue.TryDequeue(out int from)) yield return (from, j, 1);
        }
    }

    /// <summary>Pairs that may belong together, the most alike first; of those as much alike, the ones nearest in place.</summary>
    private static IEnumerable<(int From, int To, double Like)> Candidates(Shingles[] old, Shingles[] fresh)
    {
        var holders = new Dictionary<int, List<int>>();
        for (int i = 0; i < old.Length; i++)
        {
            foreach (int shingle in old[i].Distinct)
            {
                if (!holders.TryGetValue(shingle, out List<int>? list)) holders.Add(shingle, list = []);
                if (list.Count <= MostHolders) list.Add(i);
            }
        }

        var found = new List<(int From, int To, double Like)>();
        var seen = new HashSet<int>();
        for (int j = 0; j < fresh.Length; j++)
        {
            seen.Clear();
            foreach (int shingle in fresh[j].Distinct)
            {
                if (!holders.TryGetValue(shingle, out List<int>? list) || list.Count > MostHolders) continue;
                foreach (int i in list)
                {
                    if (!seen.Add(i)) continue;
                    double like = old[i].Likeness(fresh[j]);
                    if (like >= Least) found.Add((i, j, like));
                }
            }
        }

        return found.OrderByDescending(static pair => pair.Like).ThenBy(static pair => Math.Abs(pair.From - pair.To)).ThenBy(static pair => pair.To);
    }

    private static List<RevisionRow> Rows(Paragraph[] earlier, Paragraph[] later, int[] sources, double[] likeness, bool[] taken)
    {
        var rows = new List<RevisionRow>(later.Length);
        ILookup<int, Paragraph> dropped = Dropped(earlier, taken).ToLookup(static pair => pair.After, static pair => pair.Paragraph);
        AddDropped(-1);
        for (int j = 0; j < later.Length; j++)
        {
            int from = sources[j];
            RevisionKind kind = from < 0 ? RevisionKind.New : likeness[j] >= 1 ? RevisionKind.Kept : RevisionKind.Reworded;
            rows.Add(new RevisionRow { Kind = kind, Earlier = from < 0 ? null : earlier[from], Later = later[j], Similarity = likeness[j] });
            if (from >= 0) AddDropped(from);
        }

        return rows;

        void AddDropped(int after) => rows.AddRange(dropped[after].Select(static paragraph => new RevisionRow { Kind = RevisionKind.Dropped, Earlier = paragraph }));
    }

    private static IEnumerable<(int After, Paragraph Paragraph)> Dropped(Paragraph[] earlier, bool[] taken)
    {
        int after = -1;
        for (int i = 0; i < earlier.Length; i++)
        {
            if (taken[i]) after = i;
            else yield return (after, earlier[i]);
        }
    }
}
