using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads the verbs of an operative paragraph's main clauses.</summary>
/// <remarks>
/// The language's data says how a later main clause begins: class <c>later</c>, and <c>later.loose</c> for what only counts where nobody has
/// been asked to do something before it ("requests … to submit, support …"). Class <c>later.not</c> has what only looks like a verb.
/// </remarks>
internal static class ClauseVerbReader
{
    /// <summary>The verbs in order, the opening first; none where the paragraph opens with no verb.</summary>
    public static IReadOnlyList<VerbPhrase> ReadMain(MappedText text, VerbPhrase? opening, LanguagePack pack)
    {
        if (opening is null || OpeningPhraseReader.ReadAll(text, pack, PhraseRole.Operative) is not { } opened) return opening is null ? [] : [opening];
        string cleaned = text.Text;
        PhraseGrammar grammar = pack.Phrases;
        var verbs = new List<VerbPhrase>();
        if (opened.Verbs.Count == 1) verbs.Add(opening);
        else verbs.AddRange(opened.Verbs.Select(verb => Phrase(text, verb)));
        var quotes = new QuoteSkipper(cleaned);
        var frames = new FrameReader(text, grammar);
        int last = opened.Verbs[^1].End;
        for (int at = last; at < cleaned.Length; at++)
        {
            if (quotes.IsInside(at) || !StartsWord(cleaned, at, grammar)) continue;
            if (Later(cleaned, at, grammar, verbs[^1].Verb) is not { } match)
            {
                if (LaterFrame(cleaned, at, grammar, frames) is not { } frame) continue;
                verbs.Add(frame.Phrase);
                last = frame.Verbs[0].End;
                at = last - 1;
                continue;
            }

            if (PhraseMatcher.Match(cleaned, match.Start, grammar["later.not"], grammar) is not null) continue;
            if (IsAdjunct(cleaned, last, at, grammar)) continue;
            verbs.AddRange(match.Verbs.Select(verb => Phrase(text, verb)));
            last = match.End;
            at = last - 1;
        }

        return verbs;
    }

    private static (int Start, int End, IReadOnlyList<MatchedVerb> Verbs)? Later(string text, int at, PhraseGrammar grammar, ActionVerb previous)
    {
        PhraseMatch? match = PhraseMatcher.Match(text, at, grammar["later"], grammar);
        if (match is null && previous.Force is DirectiveForce.None or DirectiveForce.Deciding)
            match = PhraseMatcher.Match(text, at, grammar["later.loose"], grammar);
        return match is not null && match.Verbs(at) is { Count: > 0 } verbs ? (verbs[0].Start, match.End, verbs) : null;
    }

    /// <summary>Whether nothing but "in accordance with …" stands between the verb before and this place.</summary>
    private static bool IsAdjunct(string text, int last, int at, PhraseGrammar grammar) =>
        PhraseMatcher.Match(text, last, grammar["adjunct"], grammar) is not null && !text.AsSpan(last, at - last).ContainsAny(",，;；");

    private static OpeningPhrase? LaterFrame(string text, int at, PhraseGrammar grammar, FrameReader frames) =>
        PhraseMatcher.Match(text, at, grammar["later.frame"], grammar) is { } join ? frames.Read(join.End) : null;

    private static bool StartsWord(string text, int at, PhraseGrammar grammar) =>
        !char.IsWhiteSpace(text[at]) && (!grammar.HasSpacedWords || at == 0 || !char.IsLetterOrDigit(text[at]) || !char.IsLetterOrDigit(text[at - 1]));

    private static VerbPhrase Phrase(MappedText text, MatchedVerb verb)
    {
        int end = verb.End;
        while (end > verb.Start && !char.IsLetterOrDigit(text.Text[end - 1])) end--;
        return new VerbPhrase { Text = text.Text[verb.Start..end], Verb = verb.Verb, Span = text.ToSource(verb.Start, end) };
    }
}
