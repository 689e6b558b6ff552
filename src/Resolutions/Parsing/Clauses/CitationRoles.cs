using Resolutions.Model;

namespace Resolutions.Parsing.Clauses;

/// <summary>Gives citations the verbs that they hang on: each the last verb that begins before it.</summary>
/// <param name="verbs">The verbs of the paragraph in order; null or empty where it has none.</param>
/// <param name="above">The last verb of the paragraph above, on which those before all verbs hang; null where there is none: then they hang on the first.</param>
internal readonly struct CitationRoles(IReadOnlyList<VerbPhrase>? verbs, string? above)
{
    /// <summary>The citations with the verbs that they hang on.</summary>
    public static List<Citation> Assign(IReadOnlyList<Citation> citations, IReadOnlyList<VerbPhrase> verbs, string? above)
    {
        var roles = new CitationRoles(verbs, above);
        var assigned = new List<Citation>(citations.Count);
        foreach (Citation citation in citations) assigned.Add(citation with { Role = roles.At(citation.Span.Start) });
        return assigned;
    }

    /// <summary>Canonical id of the verb that a citation hangs on; null where there is none.</summary>
    /// <param name="place">Where the citation begins in the original.</param>
    public string? At(int place)
    {
        if (verbs is not { Count: > 0 }) return above;
        int from = 0, to = verbs.Count;
        while (from < to)
        {
            int middle = (from + to) / 2;
            if (verbs[middle].Span.Start <= place) from = middle + 1;
            else to = middle;
        }

        return from > 0 ? verbs[from - 1].Verb.Id : above ?? verbs[0].Verb.Id;
    }
}
