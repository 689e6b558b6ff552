using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads whom a directive verb addresses: the actors named right after it, up to what is asked of them.</summary>
internal static class AddresseeReader
{
    private const int LongestName = 160;
    private const int LongestUnspacedName = 30;
    private const int MostActors = 200;

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
        if (verb.Verb.Force is DirectiveForce.None or DirectiveForce.Deciding || start >= end) return [];
        List<ActorPhrase> phrases = ReadPhrases(text.Text.AsSpan(0, end), start, pack, out int after);
        var actors = new List<Actor>();
        for (int i = 0; i < phrases.Count; i++) Add(text, phrases, i, pack.Addressees, before, actors);
        if (actors.Count > 0) next = after;
        return actors;
    }

    private static List<ActorPhrase> ReadPhrases(ReadOnlySpan<char> text, int at, LanguagePack pack, out int after)
    {
        AddresseeGrammar grammar = pack.Addressees;
        var reader = new ActorPhraseReader(text, pack);
        var phrases = new List<ActorPhrase>();
        at = SkipLeads(text, at, grammar);
        bool onlyCommas = true, asked = false;
        while (phrases.Count < MostActors)
        {
            if (reader.TryRead(at, out ActorPhrase phrase, out int next) || TryReadUnknown(text, at, reader, grammar, out phrase, out next))
            {
                phrases.Add(phrase);
                at = next;
            }
            else
            {
                break;
            }

            at = SkipBetween(text, at, grammar, out bool joined, out bool word, out asked);
            if (!joined) break;
            onlyCommas &= !word;
        }

        // "Israel, the occupying Power, to …": two names between commas, without "and", are one actor and what he is called.
        if (phrases.Count == 2 && onlyCommas && LastInk(text, at) == ',') phrases.RemoveAt(1);
        JoinNames(text, phrases, grammar);
        ShareOwners(phrases, grammar);
        after = at;
        return phrases;
    }

    // "the News and Media Division": a name without a noun of its own goes on after "and" where no article comes between.
    private static void JoinNames(ReadOnlySpan<char> text, List<ActorPhrase> phrases, AddresseeGrammar grammar)
    {
        for (int i = phrases.Count - 2; i >= 0; i--)
        {
            (ActorPhrase first, ActorPhrase second) = (phrases[i], phrases[i + 1]);
            if (!IsBare(first) || !IsBare(second) || !char.IsUpper(text[first.Start]) || !char.IsUpper(text[second.Start])) continue;
            ReadOnlySpan<char> between = text[first.End..second.Start].Trim();
            if (!grammar.Joiners.TryRead(between, out _, out int length) || length != between.Length || between is "," || HasHead(text[first.Start..first.End], grammar)) continue;
            phrases[i] = first with { End = second.End };
            phrases.RemoveAt(i + 1);
        }

        static bool IsBare(ActorPhrase phrase) => phrase is { Id: null, Stem: null, Pronoun: null };
    }

    private static bool HasHead(ReadOnlySpan<char> name, AddresseeGrammar grammar)
    {
        int last = name.LastIndexOf(' ') + 1;
        return grammar.Heads.TryRead(name[last..], out _, out int length) && last + length == name.Length;
    }

    // "United Nations bodies and agencies", "other organizations and programmes of the United Nations system": one owner for all.
    private static void ShareOwners(List<ActorPhrase> phrases, AddresseeGrammar grammar)
    {
        for (int i = 1; i < phrases.Count; i++) Share(i, i - 1);
        for (int i = phrases.Count - 2; i >= 0; i--) Share(i, i + 1);
        for (int i = phrases.Count - 1; i > 0; i--)
        {
            if (phrases[i].Owner is not null && phrases[i].Id == phrases[i].Owner && phrases[i - 1].Id == phrases[i].Id) phrases.RemoveAt(i);
        }

        void Share(int to, int from)
        {
            if (phrases[to].Id is { } id && grammar.BodyIds.Contains(id) && phrases[from].Owner is { } owner) phrases[to] = phrases[to] with { Id = owner, Owner = owner };
        }
    }

    private static int SkipLeads(ReadOnlySpan<char> text, int at, AddresseeGrammar grammar)
    {
        while (true)
        {
            at += Scan.White(text[at..]);
            if (grammar.Leads.TryRead(text[at..], out _, out int length))
            {
                at += length;
                continue;
            }

            // ", in accordance with article 4, ": an aside before the first name.
            bool afterComma = at > 0 && LastInk(text, at) is ',' or '\uFF0C';
            if (!afterComma || !grammar.Asides.TryRead(text[at..], out _, out _)) return at;
            int comma = text[at..].IndexOfAny(',', '\uFF0C');
            if (comma < 0) return at;
            at += comma + 1;
        }
    }

    private static char LastInk(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> before = text[..at].TrimEnd();
        return before.IsEmpty ? '\0' : before[^1];
    }

    // What stands between two names: joiners, asides and clauses. "joined" tells whether a name may follow, "asked" whether what is asked does.
    private static int SkipBetween(ReadOnlySpan<char> text, int at, AddresseeGrammar grammar, out bool joined, out bool word, out bool asked)
    {
        joined = word = asked = false;
        bool comma = false;
        while (at < text.Length)
        {
            at += Scan.White(text[at..]);
            if (at >= text.Length) break;
            ReadOnlySpan<char> rest = text[at..];
            if (grammar.Joiners.TryRead(rest, out _, out int length))
            {
                joined = true;
                comma = text[at] is ',';
                word |= !comma && text[at] is not '/';
                at += length;
                continue;
            }

            // 和包括私营部门在内的利益攸关方: a clause before the next name, no aside.
            if (joined && Scan.IsUnspaced(text[at]) && grammar.Clauses.TryRead(rest, out _, out _)) return at;
            if (grammar.Asides.TryRead(rest, out bool isList, out length) && (isList || comma))
            {
                at = isList ? SkipExamples(text, at + length, grammar) : SkipAside(text, at);
                joined = comma = false;
                continue;
            }

            if (text[at] is '\uFF0C')
            {
                at++;
                if (!IsContinued(text, at, grammar)) return at;
                continue;
            }

            // Before the stops: "in a position to do so", "that have not yet done so".
            if (!joined && grammar.Clauses.TryRead(rest, out _, out length) && !Scan.IsUnspaced(text[at]))
            {
                at += length;
                continue;
            }

            if (IsStop(rest, grammar, out asked))
            {
                joined = false;
                return at;
            }

            if (!joined && TrySkipPhrase(text, ref at, grammar)) continue;
            return at;
        }

        joined = false;
        return at;
    }

    // After a Chinese comma only a joining word or an aside goes on with the list.
    private static bool IsContinued(ReadOnlySpan<char> text, int at, AddresseeGrammar grammar)
    {
        at += Scan.White(text[at..]);
        return grammar.Joiners.TryRead(text[at..], out _, out _) || (grammar.Asides.TryRead(text[at..], out bool isList, out _) && isList);
    }

    private static bool IsStop(ReadOnlySpan<char> text, AddresseeGrammar grammar, out bool asked)
    {
        if (!grammar.Stops.TryRead(text, out asked, out int length)) return false;

        // The cooperation in a name is not the one that is encouraged.
        if (char.IsUpper(text[0])) return false;
        if (!asked) return !Scan.IsUnspaced(text[0]) || !BeginsName(text, length, grammar);

        // "parties to the Convention": no infinitive.
        int next = length + Scan.White(text[length..]);
        bool noun = next < text.Length && (char.IsUpper(text[next]) || grammar.NounMarks.TryRead(text[next..], out _, out _) || IsGerund(text[next..], grammar));
        if (noun) asked = false;
        return !noun;
    }

    // 所有 is no 所, 发展和人道主义伙伴 no 发展.
    private static bool BeginsName(ReadOnlySpan<char> text, int stop, AddresseeGrammar grammar)
    {
        if (grammar.Registry.TryRead(text, out _, out _) || (grammar.Determiners.TryRead(text, out _, out int length) && length > stop)) return true;
        return grammar.Adjectives.TryRead(text, out _, out length) && grammar.Joiners.TryRead(text[length..], out _, out _);
    }

    // "committed to promoting", but not "to bring"
    private static bool IsGerund(ReadOnlySpan<char> text, AddresseeGrammar grammar)
    {
        const int ShortestGerund = 6;
        int end = 0;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        if (end < ShortestGerund) return false;
        foreach (string ending in grammar.NounEndings)
        {
            if (text[..end].EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    // "of the Committee", "to the Convention": skipped up to the next word that matters.
    private static bool TrySkipPhrase(ReadOnlySpan<char> text, ref int at, AddresseeGrammar grammar)
    {
        ReadOnlySpan<char> rest = text[at..];
        bool to = grammar.Stops.TryRead(rest, out bool infinitive, out int length) && infinitive;
        if (!to && !(grammar.OwnerLinks.TryRead(rest, out _, out length) && !Scan.IsUnspaced(text[at]))) return false;
        at += length;
        at += Scan.White(text[at..]);
        if (grammar.Determiners.TryRead(text[at..], out bool article, out length) && article) at += length;
        at += Scan.White(text[at..]);
        if (grammar.Registry.TryRead(text[at..], out _, out length))
        {
            at += length;
            return true;
        }

        while (at < text.Length)
        {
            at += Scan.White(text[at..]);
            if (at >= text.Length || text[at] is ',' or ';' || IsStop(text[at..], grammar, out _)) break;
            if (!to && grammar.Joiners.TryRead(text[at..], out _, out _)) break;
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not (',' or ';')) at++;
        }

        return true;
    }

    private static int SkipAside(ReadOnlySpan<char> text, int at)
    {
        int comma = text[at..].IndexOfAny(',', '\uFF0C');
        return comma < 0 ? text.Length : at + comma;
    }

    // Examples go on to what is asked, or to "as well as" after a comma.
    private static int SkipExamples(ReadOnlySpan<char> text, int at, AddresseeGrammar grammar)
    {
        while (at < text.Length)
        {
            if (text[at] is '\uFF0C' or ';' or '\uFF1B') return at;
            if (text[at] is ',')
            {
                int next = at + 1 + Scan.White(text[(at + 1)..]);
                if (IsStop(text[next..], grammar, out bool asked) && asked) return at;
                if (grammar.Joiners.TryRead(text[next..], out bool resumes, out _) && resumes) return at;
            }

            if (Scan.IsWordStart(text, at) && char.IsLetter(text[at]) && IsStop(text[at..], grammar, out bool begins) && begins) return at;
            at++;
        }

        return at;
    }

    // A name that no registry has: in writing with spaces up to a joiner or a stop, in Chinese up to a noun that ends names.
    private static bool TryReadUnknown(ReadOnlySpan<char> text, int at, ActorPhraseReader reader, AddresseeGrammar grammar, out ActorPhrase phrase, out int next)
    {
        at += Scan.White(text[at..]);
        while (grammar.Determiners.TryRead(text[at..], out bool isArticle, out int length) && isArticle) at += length + Scan.White(text[(at + length)..]);
        phrase = default;
        next = at;
        if (at >= text.Length || !char.IsLetter(text[at])) return false;
        bool unspaced = Scan.IsUnspaced(text[at]);
        int most = Math.Min(text.Length, at + (unspaced ? LongestUnspacedName : LongestName));
        int head = -1, i = at;
        while (i < most && text[i] is not (',' or ';' or ':' or '(' or '\uFF0C' or '\uFF1B' or '\uFF1A' or '\u3001' or '\u3002'))
        {
            if (Scan.IsWordStart(text, i) && char.IsLetter(text[i]))
            {
                if (reader.ReadHead(i) is > 0 and int length)
                {
                    head = i + length;
                    while (unspaced && reader.ReadHead(head) is > 0 and int more) head += more;
                    if (unspaced) break;
                }

                if (i > at && (IsStop(text[i..], grammar, out _) || grammar.Joiners.TryRead(text[i..], out _, out _))) break;
                if (i == at && (grammar.Stops.TryRead(text[i..], out _, out _) || (unspaced && grammar.Clauses.TryRead(text[i..], out _, out _)))) return false;
            }

            i++;
        }

        int end = unspaced ? head : i;
        while (end > at && char.IsWhiteSpace(text[end - 1])) end--;
        if (end <= at || (!unspaced && !IsName(text, at, end, head, grammar))) return false;
        phrase = new ActorPhrase(at, end, null);
        next = end;
        return true;
    }

    // A capital at the beginning, or a short phrase that ends like the name of a body; and then what is asked, or the rest of the list.
    private static bool IsName(ReadOnlySpan<char> text, int at, int end, int head, AddresseeGrammar grammar)
    {
        const int MostBlanks = 3;
        ReadOnlySpan<char> name = text[at..end];
        bool capital = char.IsUpper(name[0]);
        int inner = -1;
        for (int i = 1; i < name.Length && inner < 0; i++)
        {
            if (Scan.IsWordStart(name, i) && grammar.OwnerLinks.TryRead(name[i..], out _, out _)) inner = i;
        }

        int next = end + Scan.White(text[end..]);
        if (next >= text.Length || grammar.Passives.TryRead(text[next..], out _, out _)) return false;
        if (!capital && inner > 0)
        {
            // "relevant representatives of Member States to take part"
            ReadOnlySpan<char> owned = name[..inner].TrimEnd();
            return HasHead(owned, grammar) && owned.Count(' ') <= MostBlanks && IsStop(text[next..], grammar, out bool begins) && begins;
        }

        if (!capital && (head != end || name.Count(' ') > MostBlanks)) return false;
        return text[next] is ',' or '(' || grammar.Joiners.TryRead(text[next..], out _, out _) || (IsStop(text[next..], grammar, out bool asked) && asked);
    }

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
            if (pronoun == "noun" && ShortNameResolver.Find(text, phrase.Start, printed.AsSpan(1), registry) is { } named)
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
            id = SharedNoun(phrases, index, grammar) is { } noun ? $"{stem}-{noun}" : null;
            if (id is null) return;
            if (!registry.Knows(id)) id = null;
        }

        // "the Unit", after the Joint Inspection Unit has been named.
        id = ShortNameResolver.Find(text, phrase.Start, printed, registry) ?? id;
        actors.Add(new Actor { Kind = id is null ? ActorKind.Unknown : registry.KindOf(id), Id = id, Text = printed, Span = span });
    }

    // "regional and subregional organizations": the noun is in the id of the first whole name after the adjective.
    private static string? SharedNoun(List<ActorPhrase> phrases, int index, AddresseeGrammar grammar)
    {
        for (int i = index + 1; i < phrases.Count; i++)
        {
            if (phrases[i].Id is not { } id) continue;
            foreach (string stem in grammar.Stems)
            {
                if (id.Length > stem.Length + 1 && id.StartsWith(stem, StringComparison.Ordinal) && id[stem.Length] == '-') return id[(stem.Length + 1)..];
            }

            return id;
        }

        return null;
    }
}
