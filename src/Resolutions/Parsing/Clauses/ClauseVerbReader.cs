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
        MatchedVerb last = AskAgain(text.Text, opening.Verbs[^1], pack.Phrases);
        if (opening.Verbs is [var only] && last.End == only.End) verbs.Add(new MainVerb(opening.Phrase, opening.Start, only.Start, only.End));
        else Add(verbs, text.Mapped, opening.Verbs, last, opening.Start);
        AddLater(verbs, text, last.End, last.Verb, null, pack);
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
            if (!starts.Is(StartKinds.LaterVerb) || Later(cleaned, at, pack, previous) is not { Verbs: [var first, ..] } match)
            {
                // 请以色列对损害作出赔偿，对…表示关切: what follows a bare comma is asked, too.
                if (cleaned[at] is '，' && AddresseeReader.Asks(previous) && !StartsJoin(cleaned, at, grammar)) continue;
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
            if (!isOwn && previous.Force == DirectiveForce.None && reports.Tells(last, first.Start, match.Verbs[^1].End, cleaned[at] is not ('，' or '；'))) continue;
            if (!isOwn && (IsInCondition(cleaned, last, at, first, grammar) || (cleaned[at] is '，' && IsWhatIsAsked(text, last, at, first, previous, pack)))) continue;
            if (!isOwn && IsSaidAgain(cleaned, last, first, previous, grammar)) continue;
            if (!isOwn && LeansOn(cleaned, last, at, first, previous, pack)) continue;
            if (!isOwn && (IsAdjunct(cleaned, last, at, grammar) || IsEchoed(cleaned, last, first, previous, pack))) continue;
            if (askedAbove is not null && !IsOwnInItem(cleaned, at, match.Verbs[^1], askedAbove, pack)) continue;
            if (!isOwn && !pack.Actions.HasMarkedVerbs && IsAskedOfThem(cleaned, last, match.Verbs[^1], previous, cleaned[at] is '，' && !StartsJoin(cleaned, at, grammar), pack)) continue;
            if (!isOwn && cleaned[at] is '，' && !StartsJoin(cleaned, at, grammar) && IsGoingOn(first, previous)) continue;
            if (!isOwn && IsAskedAfterAdjunct(cleaned.AsSpan(last, at - last), previous, pack)) continue;
            askedAbove = null;
            MatchedVerb final = AskAgain(cleaned, match.Verbs[^1], grammar);
            Add(verbs, text.Mapped, match.Verbs, final, at);
            previous = final.Verb;
            next = last = Math.Max(match.End, final.End);
        }
    }

    // The last one may go on further than it was matched.
    private static void Add(List<MainVerb> verbs, MappedText text, MatchedVerb[] matched, MatchedVerb last, int join)
    {
        for (int i = 0; i < matched.Length; i++)
        {
            MatchedVerb verb = i < matched.Length - 1 ? matched[i] : last;
            verbs.Add(new MainVerb(Phrase(text, verb), join, verb.Start, verb.End));
            join = verb.End;
        }
    }

    private static PhraseMatch? Later(string text, int at, LanguagePack pack, ActionVerb previous)
    {
        PhraseGrammar grammar = pack.Phrases;
        PhraseMatch? match = PhraseMatcher.Match(text, at, grammar.Later, grammar);
        if (match is null && !AddresseeReader.Asks(previous)) match = PhraseMatcher.Match(text, at, grammar.LooseLater, grammar);
        if (match is null && PhraseMatcher.Match(text, at, grammar.ClosedLater, grammar) is { } closed && IsClosed(text, closed.End, grammar)) match = closed;

        // 请甲…，建议会员国…: what asks somebody by name is an act of its own.
        if (match is null && !grammar.HasSpacedWords && PhraseMatcher.Match(text, at, grammar.LooseLater, grammar) is { Verbs: [var verb] } named
            && AddresseeReader.Asks(verb.Verb) && pack.Addressees.Registry.TryRead(text.AsSpan(verb.End), out _, out _)) match = named;
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
        AddresseeReader.Asks(previous) && verb.Verb.Force is DirectiveForce.None or DirectiveForce.Deciding or DirectiveForce.Inviting
        && verb.Verb.Modifiers.Contains("continuing");

    // A connective after the comma shows an act of its own: ，并继续鼓励….
    private static bool StartsJoin(string text, int comma, PhraseGrammar grammar) => PhraseMatcher.IsAt(text, comma + 1, grammar.FirstLead, grammar);

    // 促请会员国认识到…，并认识到…: where forms don't tell, a verb that the request has already had among its words goes on with them,
    // but not one that asks somebody by name: 促进和鼓励…，并鼓励各国….
    private static bool IsEchoed(string text, int last, MatchedVerb verb, ActionVerb previous, LanguagePack pack)
    {
        const int ShortestVerb = 2;
        if (pack.Phrases.HasSpacedWords) return false;
        if (AddresseeReader.Asks(verb.Verb) && pack.Addressees.Registry.TryRead(text.AsSpan(verb.End), out _, out _)) return false;
        bool isAsked = AddresseeReader.Asks(previous);
        if ((!isAsked && verb.Verb.Force != DirectiveForce.None) || verb.End - verb.Start < ShortestVerb) return false;
        int echo = text.IndexOf(text[verb.Start..verb.End], last, verb.Start - last, StringComparison.Ordinal);
        return echo > last && char.IsLetterOrDigit(text[echo - 1]);
    }

    // 重申在任务发生变化，要求特派团…时，必须…: within a clause that says when.
    private static bool IsInCondition(string text, int last, int at, MatchedVerb verb, PhraseGrammar grammar)
    {
        const int LongestEnd = 3;
        if (text[at] is not '，' || !PhraseMatcher.IsAt(text, last, grammar.Adverbial, grammar) || PhraseMatcher.IsAt(text, verb.End, grammar.Adverbial, grammar)) return false;
        int comma = text.IndexOf('，', verb.End);
        return comma >= 0 && EndsCondition(comma) && !EndsCondition(at);

        bool EndsCondition(int end)
        {
            for (int start = end - 1; start >= Math.Max(last, end - LongestEnd); start--)
            {
                if (PhraseMatcher.Match(text, start, grammar.ConditionEnd, grammar, end) is { } found && found.End == end) return true;
            }

            return false;
        }
    }

    // 请各实体，包括妇女署，进一步强调…: those asked and a comma, and nothing asked of them yet.
    private static bool IsWhatIsAsked(IndexedText text, int last, int comma, MatchedVerb verb, ActionVerb previous, LanguagePack pack)
    {
        if (pack.Phrases.HasSpacedWords || !AddresseeReader.Asks(previous) || verb.Verb.Force != DirectiveForce.None) return false;
        if (!pack.Addressees.Registry.TryRead(text.Text.AsSpan(last), out _, out _)) return false;
        return ActorListReader.Read(text.Text.AsSpan(0, comma + 1), last, pack, text.Cancellation, out int after).Count > 0 && after == comma + 1;
    }

    // 重申决定召开会议，并决定…: what is repeated is part of the phrase before.
    private static bool IsSaidAgain(string text, int last, MatchedVerb verb, ActionVerb previous, PhraseGrammar grammar)
    {
        int start = last - (verb.End - verb.Start);
        if (grammar.HasSpacedWords || previous.Force != DirectiveForce.None || previous.Id == verb.Verb.Id || start <= 0) return false;
        return text.AsSpan(start, last - start).SequenceEqual(text.AsSpan(verb.Start, verb.End - verb.Start)) && EndsWithRepeater(text, start, grammar);
    }

    // 重申紧急促请缅甸政府: what is asked once more is the act.
    private static MatchedVerb AskAgain(string text, MatchedVerb verb, PhraseGrammar grammar) =>
        !grammar.HasSpacedWords && verb.Verb.Force == DirectiveForce.None && EndsWithRepeater(text, verb.End, grammar)
        && !PhraseMatcher.IsAt(text, verb.End, grammar.NotLater, grammar)
        && PhraseMatcher.Match(text, verb.End, grammar.AskedAgain, grammar) is { Verbs: [.., var asked] } match
            ? new MatchedVerb(verb.Start, match.End, asked.Verb)
            : verb;

    private static bool EndsWithRepeater(string text, int end, PhraseGrammar grammar)
    {
        const int LongestRepeater = 4;
        for (int at = end - 1; at >= Math.Max(0, end - LongestRepeater); at--)
        {
            if (PhraseMatcher.Match(text, at, grammar.Repeater, grammar, end) is { } repeater && repeater.End == end) return true;
        }

        return false;
    }

    // 以期宣传这些工作并鼓励…, 提供并鼓励…: joined without a comma to a clause that leans, or to a verb that says what is asked.
    private static bool LeansOn(string text, int last, int at, MatchedVerb verb, ActionVerb previous, LanguagePack pack)
    {
        if (pack.Phrases.HasSpacedWords || text[at] is '，' or '；') return false;
        int comma = text.AsSpan(last, at - last).LastIndexOfAny('，', '；');
        if (comma >= 0 && PhraseMatcher.IsAt(text, last + comma + 1, pack.Phrases.LeaningStart, pack.Phrases)) return true;
        const int VerbLength = 2, TellerLength = 3;

        // 审查大会并表示决心: the other's.
        for (int start = at - VerbLength; verb.Verb.Force == DirectiveForce.None && start >= Math.Max(last, at - TellerLength); start--)
        {
            if (PhraseMatcher.Match(text, start, pack.Phrases.Teller, pack.Phrases, at) is { } teller && teller.End == at) return true;
        }

        if (AddresseeReader.Asks(verb.Verb) && pack.Addressees.Registry.TryRead(text.AsSpan(verb.End), out _, out _)) return false;
        return at - last > VerbLength && verb.Verb.Id != previous.Id && pack.Addressees.Stops.TryRead(text.AsSpan(at - VerbLength, VerbLength), out _, out int length) && length == VerbLength;
    }

    private static bool IsOwnInItem(string text, int at, MatchedVerb verb, IReadOnlyList<Actor> asked, LanguagePack pack) =>
        PhraseMatcher.IsAt(text, at, pack.Phrases.ItemJoin, pack.Phrases) || AsksAgain(text, verb, asked, pack);

    private static bool AsksAgain(string text, MatchedVerb verb, IReadOnlyList<Actor> asked, LanguagePack pack) =>
        AddresseeReader.Asks(verb.Verb)
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
    private static bool IsAskedOfThem(string text, int last, MatchedVerb verb, ActionVerb previous, bool isBare, LanguagePack pack)
    {
        if (!AddresseeReader.Asks(previous) || !AddresseeReader.Asks(verb.Verb)) return false;
        if (verb.Verb.Force is not DirectiveForce.Inviting && !isBare) return false;
        AddresseeGrammar actors = pack.Addressees;
        if (!actors.Registry.TryRead(text.AsSpan(last), out _, out _) && !actors.Pronouns.TryRead(text.AsSpan(last), out _, out _)) return false;
        ReadOnlySpan<char> asked = text.AsSpan(verb.End);
        return !actors.Stops.TryRead(asked, out _, out _) && !actors.Clauses.TryRead(asked, out _, out _) && !actors.Pronouns.TryRead(asked, out _, out _)
            && new ActorPhraseReader(text, pack) is var reader && !reader.TryRead(verb.End, out _, out _) && !UnknownActorReader.TryRead(text, verb.End, reader, actors, out _, out _);
    }

    // 请秘书长以协调理事会主席身份，邀请…: between those asked and the comma stands no verb yet.
    private static bool IsAskedAfterAdjunct(ReadOnlySpan<char> between, ActionVerb previous, LanguagePack pack)
    {
        if (!AddresseeReader.Asks(previous) || pack.Actions.AskedAdjuncts.Length == 0 || between.Contains('，')) return false;
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
