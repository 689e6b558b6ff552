using Resolutions.Languages;
using Resolutions.Model;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads the verbs of a preambular paragraph, of which the later ones say only what documents cited after them hang on.</summary>
internal static class PreambularVerbs
{
    /// <summary>The verbs in order, the opening first.</summary>
    public static IReadOnlyList<VerbPhrase> Read(IndexedText text, VerbPhrase opening, PhraseGrammar grammar)
    {
        var verbs = new List<VerbPhrase> { opening };
        string cleaned = text.Text;
        var quotes = new QuoteSkipper(cleaned);
        int next = Math.Min(opening.Text.Length, cleaned.Length);
        foreach (int at in text.Starts(StartKinds.LaterPreambular, next, cleaned.Length))
        {
            if (at < next || quotes.IsInside(at)) continue;
            if (PhraseMatcher.Match(cleaned, at, grammar.LaterPreambular, grammar) is not { } match || match.Verbs.Length == 0) continue;
            foreach (MatchedVerb verb in match.Verbs)
                verbs.Add(new VerbPhrase { Text = cleaned[verb.Start..verb.End], Verb = verb.Verb, Span = text.ToSource(verb.Start, verb.End) });
            next = match.End;
        }

        return verbs;
    }
}
