using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Finds the verbs of a paragraph that the documents cited in it hang on.</summary>
internal static class CitationRoles
{
    private const string Later = "later.preambular";

    /// <summary>The verbs in order, the opening first. In a preamble, later verbs are participles too: class <c>later.preambular</c>.</summary>
    public static IReadOnlyList<VerbPhrase> Verbs(MappedText text, VerbPhrase opening, LanguagePack pack, PhraseRole role) =>
        role == PhraseRole.Operative ? ClauseVerbReader.ReadMain(text, opening, pack) : Participles(text, opening, pack.Phrases);

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

    private static List<VerbPhrase> Participles(MappedText text, VerbPhrase opening, PhraseGrammar grammar)
    {
        var verbs = new List<VerbPhrase> { opening };
        string cleaned = text.Text;
        var quotes = new QuoteSkipper(cleaned);
        for (int at = Math.Min(opening.Text.Length, cleaned.Length); at < cleaned.Length; at++)
        {
            if (quotes.IsInside(at) || char.IsWhiteSpace(cleaned[at]) || !Scan.IsWordStart(cleaned, at)) continue;
            if (PhraseMatcher.Match(cleaned, at, grammar[Later], grammar) is not { } match || match.Verbs(at) is not { Count: > 0 } found) continue;
            foreach (MatchedVerb verb in found)
                verbs.Add(new VerbPhrase { Text = cleaned[verb.Start..verb.End], Verb = verb.Verb, Span = text.ToSource(verb.Start, verb.End) });
            at = match.End - 1;
        }

        return verbs;
    }
}
