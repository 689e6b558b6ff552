using Resolutions.Model;

namespace Resolutions.Parsing.Clauses;

/// <summary>Gives citations the verbs that they hang on.</summary>
internal static class CitationRoles
{
    /// <summary>The citations, each with the last verb that begins before it; those before all verbs, or without any, with the verb of the paragraph above.</summary>
    public static IReadOnlyList<Citation> Assign(IReadOnlyList<Citation> citations, IReadOnlyList<VerbPhrase> verbs, string? above)
    {
        var assigned = new List<Citation>(citations.Count);
        foreach (Citation citation in citations)
        {
            string? role = above ?? (verbs.Count > 0 ? verbs[0].Verb.Id : null);
            foreach (VerbPhrase verb in verbs)
            {
                if (verb.Span.Start <= citation.Span.Start) role = verb.Verb.Id;
            }

            assigned.Add(citation with { Role = role });
        }

        return assigned;
    }
}
