using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Finds every mention of a document in a paragraph.</summary>
/// <remarks>State is per call; cost is linear in the text.</remarks>
internal ref struct CitationReader
{
    private readonly IndexedText _text;
    private readonly CitationGrammar _grammar;
    private readonly CitationTokens _tokens;
    private readonly CitationMemory _memory;
    private readonly CitationRoles _roles;
    private readonly CitationPlaces _places;
    private readonly CitationNeighbours _beside;

    // Most paragraphs that cite cite one document or two.
    private readonly List<Citation> _citations = new(1);

    // Whose numbers these are.
    private string? _organ;
    private bool _near;
    private bool _councilNamed;
    private bool _economicNamed;
    private string? _lastOrgan;

    // The last number was the Human Rights Council's; the last number with a Roman session was no organ's of the United Nations.
    private bool _inCouncilList;
    private bool _otherRoman;
    private string? _last;

    // Whose resolutions the report cited last prints, and where it is cited; none after the end of its sentence.
    private string? _reportOrgan;

    // A date or organ that a number follows only after what the document is about.
    private Topic? _topic;

    // Where the phrase of the resolution at hand begins, and whether a number has followed its noun.
    private int _phrase = -1;
    private CitationToken? _noun;
    private bool _counted;

    // The first noun or end of a sentence after the number read last; a list of numbers looks for it once.
    private int _nextNoun = -1;

    private CitationReader(IndexedText text, LanguagePack pack, CitationMemory memory, CitationRoles roles)
    {
        _text = text;
        _grammar = pack.Citations;
        _tokens = memory.Tokens;
        _memory = memory;
        _roles = roles;
        _places = new CitationPlaces(text.Text, memory.Tokens, pack.Citations);
        _beside = new CitationNeighbours(text.Text, memory.Tokens, _places, pack.Citations);
    }

    /// <summary>The citations of a text in order of place; they hang on no verb. The memory is that of the document; null where there is none around.</summary>
    internal static IReadOnlyList<Citation> Read(IndexedText text, LanguagePack pack, CitationMemory? memory = null)
    {
        memory ??= new CitationMemory();
        return MayCite(text, pack, memory) ? Read(text, pack, memory, default) : [];
    }

    /// <summary>Finds the pieces of a text; whether citations can come of them, which are to be read then.</summary>
    internal static bool MayCite(IndexedText text, LanguagePack pack, CitationMemory memory)
    {
        CitationScanner.Scan(text, pack, memory.Tokens);
        if (memory.Tokens.MayCite) return true;
        memory.Tokens.Clear();
        return false;
    }

    /// <summary>The citations of a text whose pieces have been found, in order of place.</summary>
    internal static ValueList<Citation> Read(IndexedText text, LanguagePack pack, CitationMemory memory, CitationRoles roles)
    {
        var reader = new CitationReader(text, pack, memory, roles);
        reader.ReadAll();
        memory.Tokens.Clear();
        return ValueList<Citation>.Owning([.. reader._citations]);
    }

    private void ReadAll()
    {
        for (int i = 0; i < _tokens.Count; i++)
        {
            _text.Cancellation.ThrowIfCancellationRequested();
            ref readonly CitationToken token = ref _tokens[i];
            switch (token.Kind)
            {
                case CitationTokenKind.Symbol:
                    Add(token, token.Id, _places.Around(i, token.Start), null);
                    _reportOrgan = _grammar.OrganOfReport(token.Id);
                    break;
                case CitationTokenKind.Instrument:
                    Add(token, _grammar.SymbolOf(token.Id), _places.Around(i, token.Start), null, token.Id);
                    break;
                case CitationTokenKind.Same:
                    if (_last is not null) Add(token, _last, _places.Around(i, token.Start), null);
                    break;
                case CitationTokenKind.InternalPlace:
                    AddInternal(token);
                    break;
                case CitationTokenKind.Number:
                    ReadNumber(i);
                    break;
                case CitationTokenKind.Break:
                    if (!_grammar.NounGoesBefore) (_organ, _near) = (null, false);
                    (_reportOrgan, _topic) = (null, null);
                    break;
                default:
                    ReadContext(i);
                    break;
            }
        }
    }

    private void ReadContext(int index)
    {
        CitationToken token = _tokens[index];
        if (token.Kind == CitationTokenKind.Organ && token.Id is "human-rights-council" or "council") _councilNamed = true;
        if (token.Kind == CitationTokenKind.Organ && token.Id is "economic-and-social-council" or "council") _economicNamed = true;
        if (token.Kind == CitationTokenKind.Organ) _lastOrgan = token.Id;
        if (_grammar.NounGoesBefore)
        {
            if (token.IsNoun) BeginList(index);
            return;
        }

        // Other organs in what it is about do not take its number: 委员会2019年3月22日关于与世界卫生组织协作的第62/8号决议 (A/RES/75/198).
        if (_topic is not null && token.Kind != CitationTokenKind.Date && !OwnsNext(index)) return;
        switch (token.Kind)
        {
            case CitationTokenKind.Organ:
                _organ = token.Id;
                _near = false;
                if (_grammar.LeadsToTopic(_text.Text.AsSpan(token.End))) _topic = new Topic(token.End, null, token.Id, true);
                break;
            case CitationTokenKind.Possessive when !IsOrganBefore(index):
                _organ = null;
                _near = false;
                break;
            case CitationTokenKind.Date:
                _near = _topic is { Date: null, Near: true } || IsNearOrgan(index);
                _topic = _grammar.DateGoesBefore && _grammar.StartsWithDateLink(_text.Text.AsSpan(token.End)) ? new Topic(token.End, token.Date, _organ, _near) : null;
                break;
        }
    }

    private bool OwnsNext(int index) => index + 1 < _tokens.Count && _tokens[index + 1].Kind is CitationTokenKind.Date or CitationTokenKind.Number
        && _grammar.IsOrganLink(_beside.Between(_tokens[index].End, _tokens[index + 1].Start));

    // "Security Council resolutions": the noun comes with its organ, for all numbers up to the next noun.
    private void BeginList(int index)
    {
        CitationToken noun = _tokens[index];
        string? inherited = _noun is not null && !_counted && _organ != "other" ? _organ : null;
        _noun = noun;
        _counted = false;
        _phrase = noun.Start;
        _organ = inherited;
        _near = inherited is not null;
        if (index > 0 && _tokens[index - 1] is { Kind: CitationTokenKind.Organ, Id: not "other" } && _grammar.IsPossessiveLink(_beside.Between(_tokens[index - 1].End, noun.Start)))
        {
            // "endorsed by the Security Council in resolution".
            (_organ, _near) = (_tokens[index - 1].Id, true);
        }

        if (index > 0 && _beside.IsBlank(_tokens[index - 1].End, noun.Start))
        {
            CitationToken before = _tokens[index - 1];
            if (before.Kind is CitationTokenKind.Organ or CitationTokenKind.Possessive)
            {
                _phrase = before.Start;
                _near = true;
                _organ = before.Kind == CitationTokenKind.Organ ? before.Id : _beside.OrganBefore(index - 1);
                return;
            }
        }

        if (FollowsName(noun.Start)) (_organ, _near) = ("other", true);
        if (_organ is null && IsInReport(noun.Start)) (_organ, _near) = (_reportOrgan, true);
    }

    // "Supplement No. 53 (A/74/53), chap. III, resolution 42/12": no word of another sentence part between the two.
    private bool IsInReport(int start) => _reportOrgan is not null && start > 0 && _text.Text.AsSpan(0, start).TrimEnd() is [.., ',' or '\uFF0C'];

    // "World Health Organization resolution": a capital right before the noun is the end of a name.
    private bool FollowsName(int start)
    {
        string text = _text.Text;
        int end = start;
        while (end > 0 && char.IsWhiteSpace(text[end - 1])) end--;
        int begin = end;
        while (begin > 0 && char.IsLetter(text[begin - 1])) begin--;
        return begin > 0 && begin < end && end < start && char.IsUpper(text[begin]) && text[begin - 1] is not '.';
    }

    private void ReadNumber(int index)
    {
        CitationToken token = _tokens[index];
        CitationToken? noun = _grammar.NounGoesBefore ? _noun : NounAfter(index) is >= 0 and int next ? _tokens[next] : null;
        if (noun is null && !token.IsMarked) return;
        DateOnly? about = null;
        Topic? topic = null;
        if (_grammar.NounGoesBefore)
        {
            // "2018/19" can be two years of anything: only right after the noun, or of the one organ that numbers so.
            bool listed = index > 0 && (_tokens[index - 1].IsNoun || _organ is not null || _counted);
            if (token.Number.Shape == NumberShape.Year && !listed) return;
            if (!_counted && index > 0 && _tokens[index - 1].IsNoun && !_beside.FollowsNoun(index) && token.Number.Shape == NumberShape.Year) return;
        }
        else
        {
            if (!_grammar.CanFollowNumber(_text.Text.AsSpan(token.End))) return;
            topic = _topic;
            about = TakeTopic(index);
            _near = _near || IsNearOrgan(index);
            if (!_near && IsInReport(_grammar.MarkStart(_text.Text.AsSpan(0, token.Start)))) (_organ, _near) = (_reportOrgan, true);
        }

        (string? organ, bool near) = (_organ, _near);
        DateOnly? date = _beside.DateOf(index, out int end) ?? about;
        if ((_grammar.NounGoesBefore || !near) && _beside.OrganAfter(end, index) is { } named) (organ, near) = (named, true);
        if (_councilNamed && organ is null && _lastOrgan is not ("other" or "escap")) (organ, near) = ("council", _inCouncilList && token.Number.Series.Length > 0);
        // A list of the Human Rights Council's goes on with one of its special sessions, which no date tells from the Assembly's.
        if (organ is "human-rights-council" or "council" && token.Number.Series == "S-") near |= _inCouncilList;
        if (_otherRoman && organ is null && token.Number.Shape == NumberShape.Roman) (organ, near) = ("other", true);
        if (organ is null && _lastOrgan is "other" or "escap" or "environment-assembly") (organ, near) = (_lastOrgan, false);
        if (organ is null && !near && _beside.OrganAfterTitle(index) is { } adopter) (organ, near) = (adopter, true);
        if (!near && date is null && IsCouncilNumber(token.Number, organ)) near = true;
        // "resolution 2000/22 … by the Subcommission" (A/RES/75/180): the Council would have been named.
        if (token.Number.Shape == NumberShape.Year && organ is null && !near && !_economicNamed) organ = "other";
        bool isDecision = noun?.Kind == CitationTokenKind.Decision;
        string? symbol = OrganSymbols.Resolve(token.Number, organ, near, isDecision, date);
        if (symbol is null && about is not null && organ is not "other" && OrganSymbols.Resolve(token.Number, organ, near, isDecision, null) is { } undated)
        {
            // Its date does not fit: the number is part of what another one is about (A/RES/75/290 A, where quotation marks are lost).
            (symbol, date, _topic) = (undated, null, topic);
        }

        if (symbol is not null && noun?.Kind == CitationTokenKind.Resolution)
        {
            if (near || date is not null) _memory.Keep(token.Number, symbol);
            else symbol = _memory.Find(token.Number) ?? symbol;
        }

        // A number without a known organ is a citation only where the words say so.
        if (symbol is null && token.Number.Shape != NumberShape.Foreign && !near && !token.IsMarked && !_beside.FollowsNoun(index)) return;
        _inCouncilList = symbol?.StartsWith("A/HRC/", StringComparison.Ordinal) == true;
        _otherRoman = symbol is null && token.Number.Shape == NumberShape.Roman;
        int phrase = _grammar.NounGoesBefore && !_counted ? _phrase : token.Start;
        Add(token, symbol, _places.Around(index, phrase), date);
        if (noun?.Kind == CitationTokenKind.Resolution && symbol is not null) _last = symbol;
        _counted = true;
    }

    // The noun after a token in the same sentence, or -1.
    private int NounAfter(int index)
    {
        if (_nextNoun <= index)
        {
            _nextNoun = index + 1;
            while (_nextNoun < _tokens.Count && !_tokens[_nextNoun].IsNoun && _tokens[_nextNoun].Kind != CitationTokenKind.Break)
            {
                _text.Cancellation.ThrowIfCancellationRequested();
                _nextNoun++;
            }
        }

        return _nextNoun < _tokens.Count && _tokens[_nextNoun].IsNoun ? _nextNoun : -1;
    }

    // Whether the token, a possessive, has the organ it stands for right before it.
    private bool IsOrganBefore(int index) => _beside.OrganBefore(index) is not null;

    // Where the noun comes last: the organ stands right before the number or its date, or before an earlier item of the list.
    private bool IsNearOrgan(int index)
    {
        if (_organ is null || index == 0) return false;
        CitationToken before = _tokens[index - 1];
        ReadOnlySpan<char> gap = _beside.Between(before.End, _tokens[index].Start);
        return before.Kind switch
        {
            CitationTokenKind.Organ or CitationTokenKind.Possessive => _grammar.IsOrganLink(gap),
            CitationTokenKind.Number or CitationTokenKind.Resolution or CitationTokenKind.Decision or CitationTokenKind.Date => _near && (_grammar.IsListLink(gap) || before.Kind == CitationTokenKind.Date),
            _ => false,
        };
    }

    // Gives the number the organ and the date that stood before what its document is about, unless it has its own or is part of that.
    private DateOnly? TakeTopic(int index)
    {
        const int LongestTopic = 300;
        if (_topic is not { } topic || LeadsToNumber(index)) return null;
        ReadOnlySpan<char> about = _beside.Between(topic.Start, _tokens[index].Start);
        if (about.Length > LongestTopic)
        {
            _topic = null;
            return null;
        }

        if (about.LastIndexOf('\u201C') > about.LastIndexOf('\u201D')) return null;
        _topic = null;
        if (about.ContainsAny(',', '\uFF0C') || (_tokens[index - 1].Kind == CitationTokenKind.Organ && OwnsNext(index - 1))) return null;
        (_organ, _near) = (topic.Organ, topic.Near);
        return topic.Date;
    }

    // 关于执行第55/2号决议的第62/8号决议: the number belongs to what another one is about.
    private bool LeadsToNumber(int index)
    {
        int noun = NounAfter(index);
        if (noun < 0 || noun + 1 >= _tokens.Count) return false;
        CitationToken next = _tokens[noun + 1];
        if (next.Kind == CitationTokenKind.Date) return next.Start > _tokens[noun].End && _grammar.IsPlaceLink(_beside.Between(_tokens[noun].End, next.Start));
        if (next.Kind != CitationTokenKind.Number) return false;
        int mark = _grammar.MarkStart(_text.Text.AsSpan(0, next.Start));
        return mark > _tokens[noun].End && _grammar.IsPlaceLink(_beside.Between(_tokens[noun].End, mark));
    }

    // "pursuant to resolution 34/24" in a sentence on reports to the Human Rights Council (A/RES/75/190): the Assembly's of that number are decades older.
    private bool IsCouncilNumber(DocumentNumber number, string? organ)
    {
        const int LastCouncilSession = 62;
        return organ is "council" && _lastOrgan is "human-rights-council" or "council" && _councilNamed
            && number is { Shape: NumberShape.Session, Series: "", First: <= LastCouncilSession } && _memory.Find(number) is null;
    }

    private readonly void Add(in CitationToken token, string? symbol, string? pinpoint, DateOnly? date, string? instrument = null)
    {
        TextSpan span = _text.ToSource(token.Start, token.End);
        _citations.Add(new Citation
        {
            Text = _text.Text[token.Start..token.End],
            Symbol = symbol,
            Instrument = instrument,
            Pinpoint = pinpoint,
            Date = date,
            Role = _roles.At(span.Start),
            Span = span,
        });
    }

    private readonly void AddInternal(in CitationToken token)
    {
        if (!token.IsParagraph) return;
        TextSpan span = _text.ToSource(token.Start, token.End);
        string text = _text.Text[token.Start..token.End];
        string place = _text.Text[token.Labels];
        foreach (string target in InternalTargets.Read(place, _grammar))
        {
            _citations.Add(new Citation { Text = text, Pinpoint = text, Target = target, Role = _roles.At(span.Start), Span = span });
        }
    }

    // What stands before what a document is about: its date, its organ, and where they end.
    private sealed record Topic(int Start, DateOnly? Date, string? Organ, bool Near);
}
