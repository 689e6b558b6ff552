using Resolutions.Languages;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads one actor's name, with what stands before and after it.</summary>
internal readonly ref struct ActorPhraseReader
{
    private const int MostDeterminers = 8;
    private const int LongestClause = 90;
    private const int LongestAskedClause = 40;
    private const int LongestKnownClause = 240;

    private readonly ReadOnlySpan<char> _text;
    private readonly AddresseeGrammar _grammar;
    private readonly CitationGrammar _citations;
    private readonly LanguagePack _pack;

    /// <param name="text">The text up to the end of the action.</param>
    /// <param name="pack">The language.</param>
    public ActorPhraseReader(ReadOnlySpan<char> text, LanguagePack pack)
    {
        _text = text;
        _grammar = pack.Addressees;
        _citations = pack.Citations;
        _pack = pack;
    }

    /// <summary>Reads the name that begins at a position; <paramref name="next"/> is after all that belongs to it.</summary>
    public bool TryRead(int at, out ActorPhrase phrase, out int next)
    {
        phrase = default;
        next = at;
        at += Scan.White(_text[at..]);
        bool isPronoun = _grammar.Pronouns.TryRead(_text[at..], out string pronoun, out int length);

        // 其他 is no 其.
        if (isPronoun && !(_grammar.Determiners.TryRead(_text[at..], out _, out int longer) && longer > length) && !RunsIntoName(at + length))
        {
            phrase = new ActorPhrase(at, at + length, null, null, pronoun);
            next = at + length;
            return true;
        }

        int start = at;
        bool kept = false, isPlain = false;
        for (int i = 0; i < MostDeterminers; i++)
        {
            // 尚未采取行动的国家、次区域和区域组织: after a clause no adjective follows but what it is about.
            bool shared = IsSharedAdjective(at, out string stem, out int sharedEnd) && !(isPlain && _grammar.Registry.TryRead(_text[at..], out _, out int plain) && at + plain >= sharedEnd);
            int title = ReadTitle(at);
            if (TryReadName(at, out string? id, out string? owner, out int end) && at + title <= end && !IsPossessive(end) && !NameEnds.IsBareNoun(_text, at, end, id, _grammar) && !(shared && (sharedEnd > end || (sharedEnd == end && IsBeforeShared(end)))))
            {
                // 裁军谈判会议现任主席: a name that runs into a noun is part of another's.
                int head = Scan.IsUnspaced(_text[end - 1]) && id?.StartsWith("state-", StringComparison.Ordinal) != true ? ReadHead(end) : 0;
                if (head > 0 && _grammar.Determiners.TryRead(_text[at..], out _, out length) && at + length == end && _grammar.Registry.TryRead(_text[end..], out _, out _))
                {
                    // 国家利益攸关方: no States.
                    at = end;
                    kept = true;
                    continue;
                }

                if (head == 0) head = ReadOwned(end);
                if (head == 0) head = ReadRest(at, end, id);
                if (head == 0 && id?.StartsWith("state-", StringComparison.Ordinal) == true && _grammar.StateParts.TryRead(_text[end..], out _, out length)) head = length;
                if (head == 0 && MandateReader.TryRead(_text, end, _grammar, out string holder, out int mandate))
                {
                    next = ActorSuffixReader.Read(_text, mandate, _grammar);
                    phrase = new ActorPhrase(start, mandate, holder);
                    return true;
                }

                string? tail = null;
                if (head == 0) head = NameTail.Read(_text, end, id, this, _grammar, out tail);
                next = ActorSuffixReader.Read(_text, end + head, _grammar);
                owner ??= OwnerAfter(end + head, next);
                phrase = new ActorPhrase(start, end + head, head > 0 ? tail : id, Owner: owner);
                return true;
            }

            if (shared)
            {
                phrase = new ActorPhrase(start, sharedEnd, null, stem);
                next = sharedEnd;
                return true;
            }

            if (title == 0 && _grammar.Determiners.TryRead(_text[at..], out bool isArticle, out length))
            {
                at += length;
                at += Scan.White(_text[at..]);
                if (isArticle && !kept) start = at;
                else kept = true;
                continue;
            }

            if (title == 0)
            {
                title = ReadClause(at, kept);
                isPlain = true;
            }

            if (title == 0) return false;
            at += title;
            at += Scan.White(_text[at..]);
            // 《…公约》、《…公约》和《…公约》缔约国
            if (_text[at - 1] is '\u300B' or ' ' && _grammar.Joiners.TryRead(_text[at..], out _, out length) && ReadTitle(at + length) > 0) at += length;
            start = at;
        }

        return false;
    }

    /// <summary>The length of a name's end, a noun such as "organizations" or 委员会, at a position; 0 where there is none.</summary>
    public int ReadHead(int at) => _grammar.Heads.TryRead(_text[at..], out _, out int length) ? length : 0;

    // 其联合国新闻中心网络, 其人道主义伙伴, "her Office": what a name or noun follows at once is no pronoun.
    private bool RunsIntoName(int at)
    {
        at += Scan.White(_text[at..]);
        if (at >= _text.Length || !char.IsLetter(_text[at])) return false;
        if (!Scan.IsUnspaced(_text[at])) return char.IsUpper(_text[at]) || _grammar.Heads.TryRead(_text[at..], out _, out _);
        for (int i = 0; i < MostDeterminers; i++)
        {
            if (_grammar.Registry.TryRead(_text[at..], out _, out _) || _grammar.Owners.TryRead(_text[at..], out _, out _) || ReadHead(at) > 0) return true;
            if (!_grammar.Determiners.TryRead(_text[at..], out _, out int length)) return false;
            at += length;
        }

        return false;
    }

    private bool TryReadName(int at, out string? id, out string? owner, out int end)
    {
        id = null;
        owner = null;
        end = at;
        ReadOnlySpan<char> rest = _text[at..];
        if (_grammar.Registry.TryRead(rest, out string known, out int length) && !NameEnds.GoesOn(_text, at + length, _grammar))
        {
            (id, end) = (known, at + length);
            if (TryReadAcrossSession(at, end, out known, out int last)) (id, end) = (known, last);
        }

        if (TryReadOwned(at, out string owned, out string ownerId, out int ownedEnd) && ownedEnd >= end)
        {
            // 联合国系统各专门机构 keeps its own id, and has an owner for what comes after it.
            (id, owner, end) = (ownedEnd == end && id is not null ? id : owned, ownerId, ownedEnd);
        }

        if (_grammar.GovernmentBefore.TryRead(rest, out _, out length))
        {
            int state = at + length;
            state += Scan.White(_text[state..]);
            if (_grammar.Registry.TryRead(_text[state..], out known, out length) && known.StartsWith("state-", StringComparison.Ordinal)) (id, end) = (known, state + length);
        }

        if (id is null || IsCutShort(at, end) || ActorTitleReader.IsNumbered(_text, end, _citations)) return false;
        (id, end) = NameChain.Last(_text, id, end, _grammar);

        // The occupying Power, Israel: where one name runs into a State's, the State is meant.
        if (_grammar.Registry.TryRead(_text[end..], out known, out length) && known.StartsWith("state-", StringComparison.Ordinal)) (id, end) = (known, end + length);
        if (id.StartsWith("state-", StringComparison.Ordinal) && _grammar.GovernmentAfter.TryRead(_text[end..], out _, out length)) end += length;
        return true;
    }

    // "entities of the United Nations system", "United Nations entities", 联合国系统各实体; a name that is known keeps its own id.
    private bool TryReadOwned(int at, out string id, out string ownerId, out int end)
    {
        id = ownerId = "";
        end = at;
        if (_grammar.Bodies.TryRead(_text[at..], out _, out int length))
        {
            int link = at + length + Scan.White(_text[(at + length)..]);
            if (_grammar.OwnerLinks.TryRead(_text[link..], out _, out length))
            {
                int owner = link + length;
                owner += Scan.White(_text[owner..]);
                if (_grammar.Owners.TryRead(_text[owner..], out ownerId, out length) && !NameEnds.GoesOn(_text, owner + length, _grammar))
                {
                    (id, end) = (ownerId, owner + length);
                    return true;
                }
            }
        }

        if (!_grammar.Owners.TryRead(_text[at..], out ownerId, out length)) return false;
        int next = at + length;
        for (int i = 0; i < MostDeterminers; i++)
        {
            next += Scan.White(_text[next..]);
            bool body = _grammar.Bodies.TryRead(_text[next..], out _, out length);
            if (_grammar.Registry.TryRead(_text[next..], out string known, out int knownLength) && knownLength > (body ? length : 0) && !IsCutShort(next, next + knownLength))
            {
                // "secretariat of the United Nations Framework Convention"
                if (NameEnds.GoesOn(_text, next + knownLength, _grammar)) return false;
                (id, end) = (_grammar.BodyIds.Contains(known) ? ownerId : known, next + knownLength);
                return !known.StartsWith("state-", StringComparison.Ordinal);
            }

            if (body)
            {
                (id, end) = (ownerId, next + length);
                return true;
            }

            // "United Nations humanitarian and development organizations"
            if (_grammar.Determiners.TryRead(_text[next..], out _, out length)) next = AfterJoined(next + length);
            else if (_grammar.OwnerLinks.TryRead(_text[next..], out _, out length)) next += length;
            else return false;
        }

        return false;
    }

    // After a determiner, what joins it to another.
    private int AfterJoined(int at)
    {
        int next = at + Scan.White(_text[at..]);
        if (next == at || !_grammar.Joiners.TryRead(_text[next..], out _, out int length)) return at;
        int other = next + length + Scan.White(_text[(next + length)..]);
        return _grammar.Determiners.TryRead(_text[other..], out bool isArticle, out _) && !isArticle ? other : at;
    }

    // "funds and programmes of the United Nations system": who owns is in the suffix.
    private string? OwnerAfter(int end, int next)
    {
        int at = end + Scan.White(_text[end..]);
        if (at >= next || !_grammar.OwnerLinks.TryRead(_text[at..], out _, out int length)) return null;
        at += length;
        at += Scan.White(_text[at..]);
        return at < next && _grammar.Owners.TryRead(_text[at..], out string owner, out _) ? owner : null;
    }

    // 会员国的代表: the name of an owner, up to the noun for what is owned.
    private int ReadOwned(int end)
    {
        const int LongestOwned = 10;
        if (!Scan.IsUnspaced(_text[end - 1]) || !_grammar.OwnerLinks.TryRead(_text[end..], out _, out int link)) return 0;
        int most = Math.Min(_text.Length, end + link + LongestOwned);
        for (int i = end + link; i < most && char.IsLetter(_text[i]); i++)
        {
            if (ReadHead(i) is > 0 and int head) return i + head - end;
            if (_grammar.Stops.TryRead(_text[i..], out _, out _) || _grammar.Joiners.TryRead(_text[i..], out _, out _)) return 0;
        }

        return 0;
    }

    // 联合国防治沙尘暴联盟: the name of an owner that runs on, up to a noun that ends names.
    private int ReadRest(int at, int end, string? id)
    {
        const int LongestRest = 20;
        if (end >= _text.Length || !Scan.IsUnspaced(_text[end]) || !char.IsLetter(_text[end])) return 0;
        if (!_grammar.Owners.TryRead(_text[at..], out string ownerId, out int owner) || at + owner != end || ownerId == id) return 0;
        int last = end, most = Math.Min(_text.Length, end + LongestRest);
        for (int i = end; i < most && char.IsLetter(_text[i]); i++)
        {
            if (_grammar.Stops.TryRead(_text[i..], out _, out _) || _grammar.Joiners.TryRead(_text[i..], out _, out _)) break;
            if (ReadHead(i) is not (> 0 and int head)) continue;
            last = i + head;
            i = last - 1;
        }

        return last - end;
    }

    // 大会第七十六届会议主席: the session stands inside the name.
    private bool TryReadAcrossSession(int at, int end, out string id, out int last)
    {
        id = "";
        last = end;
        if (end >= _text.Length || !Scan.IsUnspaced(_text[end]) || !_pack.Numbers.TryReadSession(_text[end..], out _, out int session)) return false;
        int rest = end + session;
        const int LongestRest = 8;
        string joined = string.Concat(_text[at..end], _text[rest..Math.Min(_text.Length, rest + LongestRest)]);
        if (!_grammar.Registry.TryRead(joined, out id, out int length) || length <= end - at) return false;
        last = rest + length - (end - at);
        return true;
    }

    private bool IsSharedAdjective(int at, out string stem, out int end)
    {
        end = at;
        if (!_grammar.Adjectives.TryRead(_text[at..], out stem, out int length)) return false;
        end = at + length;
        int after = end + Scan.White(_text[end..]);
        return _grammar.Joiners.TryRead(_text[after..], out _, out _) || ActorListReader.IsLostJoiner(_text, after, after - end, _grammar);
    }

    // 国家、区域和国际组织: before another shared adjective 国家 is one, too.
    private bool IsBeforeShared(int end)
    {
        int at = end + Scan.White(_text[end..]);
        if (_grammar.Joiners.TryRead(_text[at..], out _, out int length)) at += length;
        at += Scan.White(_text[at..]);
        return IsSharedAdjective(at, out _, out _);
    }

    // 各国际组织 has no 各国: the last character belongs to the next word.
    private bool IsCutShort(int at, int end) =>
        end - at > 1 && Scan.IsUnspaced(_text[end - 1]) && _grammar.Determiners.TryRead(_text[(end - 1)..], out _, out int length) && length > 1
        && _grammar.Determiners.TryRead(_text[at..], out _, out length) && at + length == end - 1;

    // "Member States' efforts", 会员国之间, 会员国与区域组织之间 name no addressee.
    private bool IsPossessive(int end) =>
        end < _text.Length && (_text[end] is '\'' or '\u2019' || _grammar.Betweens.TryRead(_text[end..], out _, out _) || ActorStops.IsOneOfTwo(_text, end, _grammar));

    private int ReadTitle(int at) => ActorTitleReader.Read(_text, at, _grammar, _citations);

    // A year begins a clause, too: 1951年…公约的缔约国.
    private bool BeginsClause(int at, out int length)
    {
        if (Scan.IsUnspaced(_text[at])) return _grammar.Clauses.TryRead(_text[at..], out _, out length);
        return Scan.TryReadInteger(_text[at..], out _, out length) && at + length < _text.Length && Scan.IsUnspaced(_text[at + length]);
    }

    // 的国家采取: a name with what may stand before it. After a clause that begins with no known word, what is asked must follow, or another name.
    private bool IsNamed(int at, bool isSure, bool isVerb)
    {
        for (int i = 0; i < MostDeterminers; i++)
        {
            int title = ReadTitle(at);
            if (title > 0) at += title + Scan.White(_text[(at + title)..]);
            if (TryReadName(at, out _, out _, out int end)) return isSure || EndsList(end, isVerb);
            if (!isVerb && IsSharedAdjective(at, out _, out _)) return true;
            if (title > 0) return false;
            if (!_grammar.Determiners.TryRead(_text[at..], out _, out int length)) return false;
            at += length;
        }

        return false;
    }

    // After a clause that begins like what is asked, only that will do.
    private bool EndsList(int end, bool isVerb)
    {
        ReadOnlySpan<char> rest = _text[end..];
        if (_grammar.Stops.TryRead(rest, out _, out _) && !_grammar.WeakStops.TryRead(rest, out _, out _)) return true;
        return !isVerb && (_grammar.Joiners.TryRead(rest, out _, out _) || _grammar.Asides.TryRead(rest, out _, out _) || (rest is ['\uFF0C', ..] && _grammar.Joiners.TryRead(rest[1..], out _, out _)));
    }

    // 尚未批准公约的缔约国: a clause that comes before the name and ends where a name begins. It can begin with anything.
    private int ReadClause(int at, bool isDetermined)
    {
        if (at >= _text.Length) return 0;
        if (!Scan.IsUnspaced(_text[at]) && !BeginsClause(at, out _)) return 0;
        bool isKnown = BeginsClause(at, out int begin);

        // 鼓励促进来自各国的媒体…: what is asked begins at once. 根据 and 按照 begin clauses, too, and some verbs do before a name that is asked something: 敦促实行开放登记的国家按照….
        bool isAside = _grammar.Asides.TryRead(_text[at..], out bool isList, out _);
        bool isVerb = !isKnown && !isDetermined && !isAside && _grammar.Stops.TryRead(_text[at..], out _, out int stop) && stop > 1;
        if (isVerb && !_grammar.ClauseVerbs.TryRead(_text[at..], out _, out _)) return 0;
        int longest = isKnown ? LongestKnownClause : isVerb ? LongestAskedClause : LongestClause;
        int most = Math.Min(_text.Length, at + longest);
        for (int end = at + begin; end < most && _text[end] is not ('\uFF0C' or '\uFF1B' or '\u3002'); end++)
        {
            if (_text[end] == '\u300A' && _text[end..most].IndexOf('\u300B') is > 0 and int close) end += close;
            if (!_grammar.OwnerLinks.TryRead(_text[end..], out _, out int length) && !(isKnown == isList && _grammar.ExampleEnds.TryRead(_text[end..], out _, out length))) continue;

            // 包括甲和乙在内的丙
            if (isKnown && isList && !Scan.EndsWithAny(_text[at..end], _grammar.InclusionEnds, StringComparison.Ordinal)) continue;
            int name = end + length;
            bool isSure = isKnown || isDetermined;
            if (IsNamed(name, isSure, isVerb)) return name - at;
        }

        return 0;
    }
}
