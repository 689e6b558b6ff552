using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads whom a directive verb addresses: the actors named right after it, up to what is asked of them.</summary>
internal static class AddresseeReader
{
    /// <summary>
    /// The actors addressed, in order; empty for verbs that ask nothing of anyone and where none is named.
    /// </summary>
    /// <remarks>
    /// The range begins after the verb and ends with the action. <c>before</c> has the addressees of the action before, whom a pronoun means.
    /// </remarks>
    internal static IReadOnlyList<Actor> Read(IndexedText text, int start, int end, VerbPhrase verb, LanguagePack pack, IReadOnlyList<Actor> before) =>
        Read(text, start, end, verb, pack, new Antecedents(before), out _);

    /// <summary>The same; <paramref name="next"/> is where what is asked of them begins, the start where none is named.</summary>
    internal static IReadOnlyList<Actor> Read(IndexedText text, int start, int end, VerbPhrase verb, LanguagePack pack, Antecedents before, out int next)
    {
        next = start;
        if (!Asks(verb.Verb) || start >= end) return ValueList<Actor>.Empty;
        List<ActorPhrase> phrases = ActorListReader.Read(text.Text.AsSpan(0, end), start, pack, text.Cancellation, out int after);
        var actors = new List<Actor>(phrases.Count);
        for (int i = 0; i < phrases.Count; i++) Add(text, phrases, i, pack.Addressees, before, actors);
        if (actors.Count > 0) next = after;
        return ValueList<Actor>.Owning([.. actors]);
    }

    /// <summary>Whether a verb asks something of anyone.</summary>
    public static bool Asks(ActionVerb verb) => verb.Force is not (DirectiveForce.None or DirectiveForce.Deciding);

    private static void Add(
        IndexedText text, List<ActorPhrase> phrases, int index, AddresseeGrammar grammar, Antecedents before, List<Actor> actors)
    {
        ActorRegistry registry = grammar.Registry;
        ActorPhrase phrase = phrases[index];
        string printed = text.Text[phrase.Start..phrase.End];
        TextSpan span = text.ToSource(phrase.Start, phrase.End);
        if (phrase.Pronoun is { } pronoun)
        {
            // 该司 is the last division named in the paragraph.
            if (pronoun == "noun" && (ShortNameResolver.Find(text, phrase.Start, printed.AsSpan(1), registry) ?? before.Names?.Find(printed.AsSpan(1), null)) is { } named)
            {
                actors.Add(new Actor { Kind = registry.KindOf(named), Id = named, Text = printed, Span = span });
                return;
            }

            foreach (Actor meant in PronounResolver.Resolve(printed, pronoun, before)) actors.Add(meant with { Text = printed, Span = span });
            return;
        }

        string? id = phrase.Id;
        if (phrase.Stem is { } stem)
        {
            if (phrases.FindIndex(index + 1, static later => later.Stem is null) < 0) return;
            id = SharedNames.SharedNoun(phrases, index, grammar) is { } noun ? $"{stem}-{noun}" : null;
            if (id is not null && !registry.Knows(id)) id = null;
        }

        // "the Unit", after the Joint Inspection Unit has been named.
        id = ShortNameResolver.Find(text, phrase.Start, printed, registry)
            ?? (id is null || registry.IsShort(id) ? before.Names?.Find(printed, id) : null) ?? id;
        actors.Add(new Actor { Kind = id is null ? ActorKind.Unknown : registry.KindOf(id), Id = id, Text = printed, Span = span });
    }
}
