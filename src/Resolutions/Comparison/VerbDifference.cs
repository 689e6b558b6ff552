using Resolutions.Model;

namespace Resolutions.Comparison;

/// <summary>How the verbs of a paragraph differ in two languages.</summary>
/// <param name="OnlyFirst">The verbs that only the first text has.</param>
/// <param name="OnlySecond">The verbs that only the second text has.</param>
/// <param name="AreReplaced">Whether one stands where the other has another one; otherwise one text has a further verb.</param>
internal sealed record VerbDifference(IReadOnlyList<VerbPhrase> OnlyFirst, IReadOnlyList<VerbPhrase> OnlySecond, bool AreReplaced)
{
    public bool IsSame => OnlyFirst.Count + OnlySecond.Count == 0;
}
