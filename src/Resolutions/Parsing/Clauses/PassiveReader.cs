using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads an act in the passive, whose verb stands behind whom it asks or what it decides: "The Secretary-General is authorized to …".</summary>
internal static class PassiveReader
{
    /// <summary>A subject that is longer is none.</summary>
    private const int LongestSubject = 300;

    /// <summary>The clause, its addressees those named before the verb; null where the text has none.</summary>
    /// <remarks>
    /// Classes of the language's phrases: <c>passive.asking</c>, which counts only right after the names of actors, and <c>passive.deciding</c>.
    /// </remarks>
    public static MainClause? Read(IndexedText text, LanguagePack pack, ActionContext context)
    {
        string cleaned = text.Text;
        PhraseGrammar grammar = pack.Phrases;
        for (int at = 1; at < Math.Min(cleaned.Length, LongestSubject) && cleaned[at] is not (';' or ':'); at++)
        {
            if (!Scan.IsWordStart(cleaned, at) || !char.IsLetter(cleaned[at])) continue;
            if (PhraseMatcher.Match(cleaned, at, grammar.AskingPassive, grammar) is { } asked && Clause(text, at, asked) is { } ask)
            {
                IReadOnlyList<Actor> addressees = Subject(text, at, ask.Verb.Phrase, pack, context);
                if (addressees.Count > 0) return ask with { Addressees = addressees };
            }

            if (PhraseMatcher.Match(cleaned, at, grammar.DecidingPassive, grammar) is { } decided) return Clause(text, at, decided);
        }

        return null;
    }

    /// <summary>An act in the first person, "We request the Secretary-General to …"; null where the text opens with none. Class <c>declared</c>.</summary>
    public static MainVerb? ReadDeclared(IndexedText text, LanguagePack pack)
    {
        if (PhraseMatcher.Match(text.Text, 0, pack.Phrases.Declared, pack.Phrases) is not { } match || match.Verbs is not [var verb, ..]) return null;
        var phrase = new VerbPhrase { Text = text.Text[verb.Start..match.End], Verb = verb.Verb, Span = text.ToSource(verb.Start, match.End) };
        return new MainVerb(phrase, 0, verb.Start, match.End);
    }

    private static MainClause? Clause(IndexedText text, int at, PhraseMatch match)
    {
        if (match.Verbs is not [var verb, ..]) return null;
        var phrase = new VerbPhrase { Text = text.Text[verb.Start..match.End], Verb = verb.Verb, Span = text.ToSource(verb.Start, match.End) };
        return new MainClause(text, new MainVerb(phrase, at, at, match.End), match.End, text.Text.Length, []);
    }

    // "The Secretary-General", "Should the amount prove inadequate, the Secretary-General": all of the clause before the verb, or what its last comma leaves.
    private static IReadOnlyList<Actor> Subject(IndexedText text, int verb, VerbPhrase phrase, LanguagePack pack, ActionContext context)
    {
        ReadOnlySpan<int> starts = [0, text.Text.LastIndexOf(',', verb - 1) + 1];
        foreach (int start in starts)
        {
            IReadOnlyList<Actor> named = AddresseeReader.Read(text, start, verb, phrase, pack, new Antecedents(context.Actors) { Names = context.Names }, out int next);
            if (named.Count > 0 && text.Text.AsSpan(next, verb - next).IsWhiteSpace()) return named;
        }

        return [];
    }
}
