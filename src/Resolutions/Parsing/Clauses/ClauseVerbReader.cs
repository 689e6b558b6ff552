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
    public static IReadOnlyList<VerbPhrase> ReadMain(IndexedText text, OpeningPhrase? opening, LanguagePack pack) =>
        ReadPlaced(text, opening, pack).ConvertAll(static verb => verb.Phrase);

    /// <summary>The verbs in order with their places, the opening first; none where the paragraph opens with no verb.</summary>
    public static List<MainVerb> ReadPlaced(IndexedText text, OpeningPhrase? opening, LanguagePack pack)
    {
        if (opening is null) return [];
        if (opening.IsBare) return [new MainVerb(opening.Phrase, opening.Start, opening.Start, opening.Start + opening.Phrase.Text.Length)];
        // Most paragraphs have no verb but those they open with.
        var verbs = new List<MainVerb>(opening.Verbs.Length);
        if (opening.Verbs is [var only]) verbs.Add(new MainVerb(opening.Phrase, opening.Start, only.Start, only.End));
        else Add(verbs, text.Mapped, opening.Verbs, opening.Start);
        AddLater(verbs, text, opening.Verbs[^1].End, opening.Verbs[^1].Verb, null, pack);
        return verbs;
    }

    /// <summary>The verbs of main clauses that come after a first one that stands elsewhere, in a chapeau.</summary>
    /// <remarks>Where forms don't tell, only what has a connective or asks those again who are asked in the chapeau: 并鼓励会员国.</remarks>
    public static List<MainVerb> ReadLater(IndexedText text, ActionVerb first, IReadOnlyList<Actor> asked, LanguagePack pack)
    {
        var verbs = new List<MainVerb>();
        AddLater(verbs, text, 0, first, pack.Actions.HasMarkedVerbs ? null : asked, pack);
        return verbs;
    }

    private static void AddLater(List<MainVerb> verbs, IndexedText text, int last, ActionVerb previous, IReadOnlyList<Actor>? askedAbove, LanguagePack pack)
    {
        string cleaned = text.Text;
        PhraseGrammar grammar = pack.Phrases;
        var quotes = new QuoteSkipper(cleaned);
        FrameReader? frames = null;
        var reports = new ReportedSpeech(cleaned, grammar);
        int next = last;
        for (IndexedText.Range starts = text.Starts(StartKinds.LaterVerb | StartKinds.LaterFrame, last, cleaned.Length); starts.MoveNext();)
        {
            int at = starts.Current;
            if (at < next || quotes.IsInside(at) || !StartsWord(cleaned, at, grammar)) continue;
            if (!starts.Is(StartKinds.LaterVerb) || Later(cleaned, at, grammar, previous) is not { Verbs: [var first, ..] } match)
            {
                // 请以色列对损害作出赔偿，对…表示关切: what follows a bare comma is asked, too.
                if (cleaned[at] is '，' && previous.Force is not (DirectiveForce.None or DirectiveForce.Deciding) && !StartsJoin(cleaned, at, grammar)) continue;
                if (askedAbove is not null || !starts.Is(StartKinds.LaterFrame) || LaterFrame(cleaned, at, grammar, frames ??= new FrameReader(text.Mapped, grammar)) is not { } frame) continue;
                verbs.Add(new MainVerb(frame.Phrase, at, frame.Start, frame.Verbs[0].End));
                previous = frame.Phrase.Verb;
                next = last = frame.Verbs[0].End;
                continue;
            }

            if (PhraseMatcher.IsAt(cleaned, first.Start, grammar.NotLater, grammar)) continue;
            // "Dispute and Appeals Tribunals": within a sentence no verb has a capital.
            if (char.IsUpper(cleaned[first.Start]) && cleaned[at] is not (';' or '.')) continue;
            if (IsRelative(cleaned, last, at, grammar)) continue;
            bool isOwn = PhraseMatcher.IsAt(cleaned, at, grammar.OwnJoin, grammar);
            if (!isOwn && previous.Force == DirectiveForce.None && reports.Tells(last, first.Start, match.Verbs[^1].End)) continue;
            if (!isOwn && (IsAdjunct(cleaned, last, at, grammar) || IsEchoed(cleaned, last, first, previous, pack))) continue;
            if (askedAbove is not null && !IsOwnInItem(cleaned, at, match.Verbs[^1], askedAbove, pack)) continue;
            if (!isOwn && !pack.Actions.HasMarkedVerbs && IsAskedOfThem(cleaned, last, match.Verbs[^1], previous, pack)) continue;
            if (!isOwn && cleaned[at] is '，' && !StartsJoin(cleaned, at, grammar) && IsGoingOn(first, previous)) continue;
            if (!isOwn && IsAskedAfterAdjunct(cleaned.AsSpan(last, at - last), previous, pack)) continue;
            askedAbove = null;
            Add(verbs, text.Mapped, match.Verbs, at);
            previous = match.Verbs[^1].Verb;
            next = last = match.End;
        }
    }

    private static void Add(List<MainVerb> verbs, MappedText text, MatchedVerb[] matched, int join)
    {
        foreach (MatchedVerb verb in matched)
        {
            verbs.Add(new MainVerb(Phrase(text, verb), join, verb.Start, verb.End));
            join = verb.End;
        }
    }

    private static PhraseMatch? Later(string text, int at, PhraseGrammar grammar, ActionVerb previous)
    {
        PhraseMatch? match = PhraseMatcher.Match(text, at, grammar.Later, grammar);
        if (match is null && previous.Force is DirectiveForce.None or DirectiveForce.Deciding) match = PhraseMatcher.Match(text, at, grammar.LooseLater, grammar);
        if (match is null && PhraseMatcher.Match(text, at, grammar.ClosedLater, grammar) is { } closed && IsClosed(text, closed.End, grammar)) match = closed;
        return match;
    }

    /// <summary>Whether the clause ends with the text, or another main clause follows its first comma.</summary>
    private static bool IsClosed(string text, int from, PhraseGrammar grammar)
    {
        int end = text.AsSpan(from).IndexOfAny('，', '；', '。') is >= 0 and int found ? from + found : text.Length;
        return end >= text.Length - 1 || PhraseMatcher.IsAt(text, end, grammar.Later, grammar);
    }

    /// <summary>Whether nothing but "in accordance with …" stands between the verb before and this place.</summary>
    private static bool IsAdjunct(string text, int last, int at, PhraseGrammar grammar) =>
        PhraseMatcher.IsAt(text, last, grammar.Adjunct, grammar) && !text.AsSpan(last, at - last).ContainsAny(",，;；");

    /// <summary>Whether the verb goes on after an aside in a relative clause: "which, inter alia, calls for".</summary>
    private static bool IsRelative(string text, int last, int at, PhraseGrammar grammar)
    {
        if (text[at] is '，') return EndsRelative(text, last, at, grammar);
        if (text[at] is not ',') return grammar.HasSpacedWords && char.IsLetter(text[at]) && IsRelativeAct(text, last, at, grammar);
        int comma = text.LastIndexOf(',', at - 1);
        if (comma <= last) return false;
        int word = comma;
        while (word > last && char.IsLetter(text[word - 1])) word--;
        return (word < comma && PhraseMatcher.IsAt(text, word, grammar.Relative, grammar, comma)) || PhraseMatcher.IsAt(text, comma + 1, grammar.AsideOfSubject, grammar, at);
    }

    // "its declaration, which notes … and acknowledges …": a second verb without a comma is the other's, too.
    private static bool IsRelativeAct(string text, int last, int at, PhraseGrammar grammar)
    {
        int comma = at <= last ? -1 : last + text.AsSpan(last, at - last).LastIndexOf(',');
        return comma > last && PhraseMatcher.IsAt(text, comma + 1, grammar.RelativeAct, grammar, at);
    }

    // 回顾第2118号决议，安理会在其中除其他外，请总干事…
    private static bool EndsRelative(string text, int last, int comma, PhraseGrammar grammar)
    {
        const int LongestEnd = 12;
        for (int at = comma - 1; at >= last && at >= comma - LongestEnd; at--)
        {
            if (PhraseMatcher.Match(text, at, grammar.Relative, grammar, comma) is { } relative && relative.End == comma) return true;
        }

        return false;
    }

    // 请管理国继续移交土地，继续承认和尊重…: going on is asked, not done; 继续呼吁 only the organ does.
    private static bool IsGoingOn(MatchedVerb verb, ActionVerb previous) =>
        previous.Force is not (DirectiveForce.None or DirectiveForce.Deciding) && verb.Verb.Force is DirectiveForce.None or DirectiveForce.Deciding or DirectiveForce.Inviting
        && verb.Verb.Modifiers.Contains("continuing");

    // A connective after the comma shows an act of its own: ，并继续鼓励….
    private static bool StartsJoin(string text, int comma, PhraseGrammar grammar) => PhraseMatcher.IsAt(text, comma + 1, grammar.FirstLead, grammar);

    // 促请会员国认识到…，并认识到…: where forms don't tell, a verb that the request has already had among its words goes on with them,
    // but not one that asks somebody by name: 促进和鼓励…，并鼓励各国….
    private static bool IsEchoed(string text, int last, MatchedVerb verb, ActionVerb previous, LanguagePack pack)
    {
        const int ShortestVerb = 2;
        if (pack.Phrases.HasSpacedWords) return false;
        if (verb.Verb.Force is not (DirectiveForce.None or DirectiveForce.Deciding) && pack.Addressees.Registry.TryRead(text.AsSpan(verb.End), out _, out _)) return false;
        bool isAsked = previous.Force is not (DirectiveForce.None or DirectiveForce.Deciding);
        if ((!isAsked && verb.Verb.Force != DirectiveForce.None) || verb.End - verb.Start < ShortestVerb) return false;
        int echo = text.IndexOf(text[verb.Start..verb.End], last, verb.Start - last, StringComparison.Ordinal);
        return echo > last && char.IsLetterOrDigit(text[echo - 1]);
    }

    private static bool IsOwnInItem(string text, int at, MatchedVerb verb, IReadOnlyList<Actor> asked, LanguagePack pack) =>
        PhraseMatcher.IsAt(text, at, pack.Phrases.ItemJoin, pack.Phrases) || AsksAgain(text, verb, asked, pack);

    private static bool AsksAgain(string text, MatchedVerb verb, IReadOnlyList<Actor> asked, LanguagePack pack) =>
        verb.Verb.Force is not (DirectiveForce.None or DirectiveForce.Deciding)
        && pack.Addressees.Registry.TryRead(text.AsSpan(verb.End), out string id, out _) && IsAsked(id, asked);

    // A query with a condition would cost an object for every verb, asked about or not.
    private static bool IsAsked(string id, IReadOnlyList<Actor> asked)
    {
        for (int i = 0; i < asked.Count; i++)
        {
            if (asked[i].Id == id) return true;
        }

        return false;
    }

    // 请秘书长探索更多途径，并鼓励有兴趣的供应商申请…: where somebody by name is asked, encouraging others goes on with what is asked, unless
    // they are named, too, or what it asks for is something to be done.
    private static bool IsAskedOfThem(string text, int last, MatchedVerb verb, ActionVerb previous, LanguagePack pack)
    {
        if (previous.Force is DirectiveForce.None or DirectiveForce.Deciding || verb.Verb.Force is not DirectiveForce.Inviting) return false;
        AddresseeGrammar actors = pack.Addressees;
        if (!actors.Registry.TryRead(text.AsSpan(last), out _, out _)) return false;
        ReadOnlySpan<char> asked = text.AsSpan(verb.End);
        return !actors.Stops.TryRead(asked, out _, out _) && !actors.Clauses.TryRead(asked, out _, out _) && !actors.Pronouns.TryRead(asked, out _, out _)
            && new ActorPhraseReader(text, pack) is var reader && !reader.TryRead(verb.End, out _, out _) && !UnknownActorReader.TryRead(text, verb.End, reader, actors, out _, out _);
    }

    // 请秘书长以协调理事会主席身份，邀请…: between those asked and the comma stands no verb yet.
    private static bool IsAskedAfterAdjunct(ReadOnlySpan<char> between, ActionVerb previous, LanguagePack pack)
    {
        if (previous.Force is DirectiveForce.None or DirectiveForce.Deciding || pack.Actions.AskedAdjuncts.Count == 0 || between.Contains('，')) return false;
        AddresseeGrammar actors = pack.Addressees;
        while (actors.Registry.TryRead(between, out _, out int name))
        {
            between = between[name..];
            if (actors.Joiners.TryRead(between, out _, out int joiner) && actors.Registry.TryRead(between[joiner..], out _, out _)) between = between[joiner..];
        }

        foreach ((string begin, string end) in pack.Actions.AskedAdjuncts)
        {
            if (between.StartsWith(begin, StringComparison.Ordinal) && between.EndsWith(end, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static OpeningPhrase? LaterFrame(string text, int at, PhraseGrammar grammar, FrameReader frames) =>
        PhraseMatcher.Match(text, at, grammar.LaterFrame, grammar) is { } join ? frames.Read(join.End, isLater: true) : null;

    private static bool StartsWord(string text, int at, PhraseGrammar grammar) =>
        !char.IsWhiteSpace(text[at]) && (!grammar.HasSpacedWords || at == 0 || !char.IsLetterOrDigit(text[at]) || !char.IsLetterOrDigit(text[at - 1]));

    private static VerbPhrase Phrase(MappedText text, MatchedVerb verb)
    {
        int end = verb.End;
        while (end > verb.Start && !char.IsLetterOrDigit(text.Text[end - 1])) end--;
        return new VerbPhrase { Text = text.Text[verb.Start..end], Verb = verb.Verb, Span = text.ToSource(verb.Start, end) };
    }
}
