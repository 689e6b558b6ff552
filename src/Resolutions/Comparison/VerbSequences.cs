using Resolutions.Model;

namespace Resolutions.Comparison;

/// <summary>Compares the verbs of a paragraph in two languages.</summary>
internal static class VerbSequences
{
    /// <summary>Which verbs one has and the other has not, in order.</summary>
    /// <remarks>
    /// Repetitions side by side count once: languages join objects by "and" or say the verb again; so does a verb beside one whose partner says
    /// both, "recognizes … and acknowledges" beside 确认.
    /// </remarks>
    public static VerbDifference Compare(IReadOnlyList<VerbPhrase> first, IReadOnlyList<VerbPhrase> second, VerbEquivalents verbs)
    {
        List<VerbPhrase> one = Distinct(first), other = Distinct(second);
        List<(int First, int Second)> pairs = [.. SequenceAligner.Align(one.Count, other.Count, (i, j) => verbs.AreSame(one[i].Verb, other[j].Verb) ? 1 : 0)];
        int[] onlyOne = Lone(one, other, [.. pairs], verbs);
        int[] onlyOther = Lone(other, one, [.. pairs.Select(static pair => (pair.Second, pair.First))], verbs);

        // Verbs without a partner on both sides between the same pairs stand for one another.
        bool areReplaced = pairs.Count == 0 && one.Count + other.Count > 0;
        (int i, int j) = (0, 0);
        foreach ((int nextI, int nextJ) in pairs.Append((one.Count, other.Count)))
        {
            areReplaced |= Array.Exists(onlyOne, at => at >= i && at < nextI) && Array.Exists(onlyOther, at => at >= j && at < nextJ);
            (i, j) = (nextI + 1, nextJ + 1);
        }

        return new VerbDifference([.. onlyOne.Select(at => one[at])], [.. onlyOther.Select(at => other[at])], areReplaced);
    }

    private static int[] Lone(List<VerbPhrase> own, List<VerbPhrase> others, (int Own, int Other)[] pairs, VerbEquivalents verbs) =>
    [
        .. Enumerable.Range(0, own.Count).Where(at => !Array.Exists(pairs, pair =>
            pair.Own == at || (Math.Abs(pair.Own - at) == 1 && verbs.AreAlike(own[at].Verb, others[pair.Other].Verb)))),
    ];

    private static List<VerbPhrase> Distinct(IReadOnlyList<VerbPhrase> phrases)
    {
        var distinct = new List<VerbPhrase>(phrases.Count);
        foreach (VerbPhrase phrase in phrases)
        {
            if (distinct.Count == 0 || distinct[^1].Verb.Id != phrase.Verb.Id) distinct.Add(phrase);
        }

        return distinct;
    }
}
