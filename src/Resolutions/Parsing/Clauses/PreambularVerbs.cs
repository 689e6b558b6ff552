using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads the verbs of a preambular paragraph, of which the later ones say only what documents cited after them hang on.</summary>
internal static class PreambularVerbs
{
    private const string Later = "later.preambular";

    /// <summary>The verbs in order, the opening first.</summary>
    public static IReadOnlyList<VerbPhrase> Read(MappedText text, VerbPhrase opening, PhraseGrammar grammar)
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
