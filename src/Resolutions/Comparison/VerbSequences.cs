using Resolutions.Model;

namespace Resolutions.Comparison;

/// <summary>Compares the verbs of a paragraph in two languages.</summary>
internal static class VerbSequences
{
    /// <summary>Which verbs one has and the other has not, in order. Repetitions side by side count once: languages join objects by "and" or say the verb again.</summary>
    public static VerbDifference Compare(IReadOnlyList<VerbPhrase> first, IReadOnlyList<VerbPhrase> second, VerbEquivalents verbs)
    {
        List<VerbPhrase> one = Distinct(first, verbs), other = Distinct(second, verbs);
        var pairs = SequenceAligner.Align(one.Count, other.Count, (i, j) => verbs.AreSame(one[i].Verb, other[j].Verb) ? 1 : 0).ToList();

        // Verbs without a partner on both sides between the same pairs stand for one another.
        bool areReplaced = false;
        (int i, int j) = (0, 0);
        foreach ((int nextI, int nextJ) in pairs.Append((one.Count, other.Count)))
        {
            areReplaced |= nextI > i && nextJ > j;
            (i, j) = (nextI + 1, nextJ + 1);
        }

        return new VerbDifference(
            [.. one.Where((_, index) => !pairs.Exists(pair => pair.First == index))],
            [.. other.Where((_, index) => !pairs.Exists(pair => pair.Second == index))],
            areReplaced || (pairs.Count == 0 && one.Count + other.Count > 0));
    }

    private static List<VerbPhrase> Distinct(IReadOnlyList<VerbPhrase> phrases, VerbEquivalents verbs)
    {
        var distinct = new List<VerbPhrase>(phrases.Count);
        foreach (VerbPhrase phrase in phrases)
        {
            if (distinct.Count == 0 || !verbs.AreSame(distinct[^1].Verb, phrase.Verb)) distinct.Add(phrase);
        }

        return distinct;
    }
}
