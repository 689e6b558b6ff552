using Resolutions.Languages;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads the list of actors that a verb addresses, up to what is asked of them.</summary>
internal static class ActorListReader
{
    private const int MostActors = 200;

    /// <summary>The names from a position on; <paramref name="after"/> is where what follows them begins.</summary>
    /// <remarks>Cancellation ends the work: examples may go on through a whole book.</remarks>
    public static List<ActorPhrase> Read(ReadOnlySpan<char> text, int at, LanguagePack pack, CancellationToken cancellation, out int after)
    {
        AddresseeGrammar grammar = pack.Addressees;
        var reader = new ActorPhraseReader(text, pack);
        // Most lists are of one name.
        var phrases = new List<ActorPhrase>(1);
        at = SkipLeads(text, at, grammar);
        bool onlyCommas = true, asked = false, inAside = false;
        while (phrases.Count < MostActors)
        {
            if (reader.TryRead(at, out ActorPhrase phrase, out int next) || (!inAside && UnknownActorReader.TryRead(text, at, reader, grammar, out phrase, out next)))
            {
                phrases.Add(phrase);
                at = next;
            }
            else
            {
                break;
            }

            // 开发署、儿基会等联合国系统相关实体: the names were examples of the one after them.
            if (grammar.ExampleEnds.TryRead(text[at..], out _, out int examples) && reader.TryRead(at + examples, out _, out _))
            {
                phrases.Clear();
                at += examples;
                continue;
            }

            int end = at;
            at = SkipBetween(text, at, pack, cancellation, out bool joined, out bool word, out asked);
            // "States, in accordance with the Convention, the Agreement and others, to": what a comma alone joins to an aside may belong to it.
            inAside = joined && !word && text[end..at].Count(',') > 1;
            if (!joined) break;
            onlyCommas &= !word;
        }

        // "Israel, the occupying Power, to …": two names between commas, without "and", are one actor and what he is called, unless the second
        // is named without an article: "States, United Nations bodies, in particular …, and".
        if (phrases.Count == 2 && onlyCommas && LastInk(text, at) == ',' && (phrases[1].Id is null || HasArticle(text, phrases[1], grammar))) phrases.RemoveAt(1);
        SharedNames.JoinNames(text, phrases, grammar);
        SharedNames.ShareOwners(text, phrases, grammar);
        after = at;
        return phrases;
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

    private static bool HasArticle(ReadOnlySpan<char> text, ActorPhrase phrase, AddresseeGrammar grammar)
    {
        int comma = text[..phrase.Start].LastIndexOfAny(',', '\uFF0C');
        int at = comma + 1 + Scan.White(text[(comma + 1)..]);
        return grammar.Determiners.TryRead(text[at..], out bool isArticle, out _) && isArticle;
    }

    private static char LastInk(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> before = text[..at].TrimEnd();
        return before.IsEmpty ? '\0' : before[^1];
    }

    // What stands between two names: joiners, asides and clauses. "joined" tells whether a name may follow, "asked" whether what is asked does.
    private static int SkipBetween(ReadOnlySpan<char> text, int at, LanguagePack pack, CancellationToken cancellation, out bool joined, out bool word, out bool asked)
    {
        AddresseeGrammar grammar = pack.Addressees;
        joined = word = asked = false;
        bool comma = false;
        while (at < text.Length)
        {
            int white = Scan.White(text[at..]);
            at += white;
            if (at >= text.Length) break;
            ReadOnlySpan<char> rest = text[at..];
            joined |= IsLostJoiner(text, at, white, grammar);

            // 、和平行动部: what begins like a joiner is a name's.
            if (joined && Scan.IsUnspaced(text[at]) && grammar.Joiners.TryRead(rest, out _, out _) && grammar.Registry.TryRead(rest, out _, out _)) return at;
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
                int end = isList ? SkipExamples(text, at + length, grammar, cancellation) : SkipAside(text, at, grammar, cancellation);
                // 各区域委员会同区域性政府间组织进行合作 审查…: without its commas all of it is what is asked (A/RES/55/162, para. 7).
                if (end == text.Length && Scan.IsUnspaced(text[at])) return at;
                at = end;
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

            if (!joined && TrySkipModifier(text, ref at, grammar)) continue;
            if (ActorStops.IsStop(rest, grammar, out asked))
            {
                joined = false;
                return at;
            }

            if (!joined && TrySkipPhrase(text, ref at, pack)) continue;
            return at;
        }

        joined = false;
        return at;
    }

    /// <summary>Whether a space within writing that has none stands where a print has lost its punctuation: 各专门机构 布雷顿森林机构以及….</summary>
    public static bool IsLostJoiner(ReadOnlySpan<char> text, int at, int white, AddresseeGrammar grammar) =>
        white > 0 && at > white && at < text.Length && Scan.IsUnspaced(text[at - white - 1]) && Scan.IsUnspaced(text[at])
        && (grammar.Registry.TryRead(text[at..], out _, out _) || grammar.Owners.TryRead(text[at..], out _, out _) || grammar.Adjectives.TryRead(text[at..], out _, out _));

    // After a Chinese comma only a joining word or an aside goes on with the list.
    private static bool IsContinued(ReadOnlySpan<char> text, int at, AddresseeGrammar grammar)
    {
        at += Scan.White(text[at..]);
        return grammar.Joiners.TryRead(text[at..], out _, out _) || (grammar.Asides.TryRead(text[at..], out bool isList, out _) && isList);
    }

    // "of the Committee", "to the Convention": skipped up to the next word that matters.
    private static bool TrySkipPhrase(ReadOnlySpan<char> text, ref int at, LanguagePack pack)
    {
        AddresseeGrammar grammar = pack.Addressees;
        ReadOnlySpan<char> rest = text[at..];
        bool to = grammar.Stops.TryRead(rest, out bool infinitive, out int length) && infinitive;
        if (!to && !(grammar.OwnerLinks.TryRead(rest, out _, out length) && !Scan.IsUnspaced(text[at]))) return false;
        at += length;
        at += Scan.White(text[at..]);
        if (grammar.Determiners.TryRead(text[at..], out bool article, out length) && article) at += length;
        at += Scan.White(text[at..]);
        if (grammar.Registry.TryRead(text[at..], out _, out length) || (pack.Citations.TryReadTerm(text[at..], out CitationTerm term, out length) && term.Kind == CitationTermKind.Instrument))
        {
            at += length;
            return true;
        }

        while (at < text.Length)
        {
            at += Scan.White(text[at..]);
            if (at >= text.Length || text[at] is ',' or ';' || ActorStops.IsStop(text[at..], grammar, out _)) break;
            if (!to && grammar.Joiners.TryRead(text[at..], out _, out _)) break;
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not (',' or ';')) at++;
        }

        return true;
    }

    // "States bordering straits and user States": up to what joins, or to what is asked.
    private static bool TrySkipModifier(ReadOnlySpan<char> text, ref int at, AddresseeGrammar grammar)
    {
        if (!grammar.Modifiers.TryRead(text[at..], out _, out int length)) return false;
        at += length;
        while (at < text.Length && text[at] is not (',' or ';'))
        {
            if (Scan.IsWordStart(text, at) && char.IsLetter(text[at]) && (grammar.Joiners.TryRead(text[at..], out _, out _) || ActorStops.BeginsAsked(text[at..], grammar))) break;
            at++;
        }

        return true;
    }

    private static int SkipAside(ReadOnlySpan<char> text, int at, AddresseeGrammar grammar, CancellationToken cancellation)
    {
        int comma = text[at..].IndexOfAny(',', '\uFF0C');
        if (comma < 0) return text.Length;
        for (int i = at + 1; i < at + comma; i++)
        {
            // "within existing resources and in consultation with Member States, civil society and others, to": it goes on as a list does.
            if (text[i] != ' ' || !grammar.Joiners.TryRead(text[(i + 1)..], out _, out int joiner)) continue;
            int next = i + 1 + joiner + Scan.White(text[(i + 1 + joiner)..]);
            if (grammar.Asides.TryRead(text[next..], out bool isList, out int length) && isList) return SkipExamples(text, next + length, grammar, cancellation);
        }

        return at + comma;
    }

    // Examples go on to what is asked, or to "as well as" after a comma.
    private static int SkipExamples(ReadOnlySpan<char> text, int at, AddresseeGrammar grammar, CancellationToken cancellation)
    {
        const int Often = 0x3FF;
        while (at < text.Length)
        {
            if ((at & Often) == 0) cancellation.ThrowIfCancellationRequested();
            if (text[at] is '\uFF0C' or ';' or '\uFF1B') return at;

            // 特别是丙、包括丁在内的戊: with a clause that begins like examples a name of the list comes again.
            if (text[at] is '\u3001' && grammar.Clauses.TryRead(text[(at + 1)..], out _, out _) && grammar.Asides.TryRead(text[(at + 1)..], out _, out _)) return at;
            if (text[at] is ',')
            {
                int next = at + 1 + Scan.White(text[(at + 1)..]);
                if (ActorStops.BeginsAsked(text[next..], grammar)) return at;
                if ((grammar.Joiners.TryRead(text[next..], out bool resumes, out _) && resumes) || grammar.Resumers.TryRead(text[next..], out _, out _)) return at;
            }

            if (Scan.IsWordStart(text, at) && char.IsLetter(text[at]) && ActorStops.BeginsAsked(text[at..], grammar)) return at;
            at++;
        }

        return at;
    }
}
