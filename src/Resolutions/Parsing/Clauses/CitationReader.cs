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

    // Most paragraphs that cite cite one document or two.
    private readonly List<Citation> _citations = new(1);

    // Whose numbers these are.
    private string? _organ;
    private bool _near;
    private bool _councilNamed;
    private string? _lastOrgan;

    // The last number was the Human Rights Council's; the last number with a Roman session was no organ's of the United Nations.
    private bool _inCouncilList;
    private bool _otherRoman;
    private string? _last;

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
                    Add(token, token.Id, PlaceAround(i, token.Start), null);
                    break;
                case CitationTokenKind.Instrument:
                    Add(token, _grammar.SymbolOf(token.Id), PlaceAround(i, token.Start), null, token.Id);
                    break;
                case CitationTokenKind.Same:
                    if (_last is not null) Add(token, _last, PlaceAround(i, token.Start), null);
                    break;
                case CitationTokenKind.InternalPlace:
                    AddInternal(token);
                    break;
                case CitationTokenKind.Number:
                    ReadNumber(i);
                    break;
                case CitationTokenKind.Break:
                    if (!_grammar.NounGoesBefore) (_organ, _near) = (null, false);
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
        if (token.Kind == CitationTokenKind.Organ) _lastOrgan = token.Id;
        if (_grammar.NounGoesBefore)
        {
            if (token.IsNoun) BeginList(index);
            return;
        }

        switch (token.Kind)
        {
            case CitationTokenKind.Organ:
                _organ = token.Id;
                _near = false;
                break;
            case CitationTokenKind.Possessive when !IsOrganBefore(index):
                _organ = null;
                _near = false;
                break;
            case CitationTokenKind.Date:
                _near = IsNearOrgan(index);
                break;
        }
    }

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
        if (index > 0 && _tokens[index - 1] is { Kind: CitationTokenKind.Organ, Id: not "other" } && _grammar.IsPossessiveLink(Between(_tokens[index - 1].End, noun.Start)))
        {
            // "endorsed by the Security Council in resolution".
            (_organ, _near) = (_tokens[index - 1].Id, true);
        }

        if (index > 0 && IsBlank(_tokens[index - 1].End, noun.Start))
        {
            CitationToken before = _tokens[index - 1];
            if (before.Kind is CitationTokenKind.Organ or CitationTokenKind.Possessive)
            {
                _phrase = before.Start;
                _near = true;
                _organ = before.Kind == CitationTokenKind.Organ ? before.Id : OrganBefore(index - 1);
                return;
            }
        }

        if (FollowsName(noun.Start)) (_organ, _near) = ("other", true);
    }

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
        CitationToken? noun = _grammar.NounGoesBefore ? _noun : NounAfter(index);
        if (noun is null && !token.IsMarked) return;
        if (_grammar.NounGoesBefore)
        {
            // "2018/19" can be two years of anything: only right after the noun, or of the one organ that numbers so.
            bool listed = index > 0 && (_tokens[index - 1].IsNoun || _organ is not null || _counted);
            if (token.Number.Shape == NumberShape.Year && !listed) return;
            if (!_counted && index > 0 && _tokens[index - 1].IsNoun && !IsBlank(_tokens[index - 1].End, token.Start) && token.Number.Shape == NumberShape.Year) return;
        }
        else
        {
            if (!_grammar.CanFollowNumber(_text.Text.AsSpan(token.End))) return;
            _near = _near || IsNearOrgan(index);
        }

        (string? organ, bool near) = (_organ, _near);
        DateOnly? date = DateOf(index, out int end);
        if (_grammar.NounGoesBefore && OrganAfter(end, index) is { } named) (organ, near) = (named, true);
        if (_councilNamed && organ is null && _lastOrgan is not ("other" or "escap")) (organ, near) = ("council", _inCouncilList && token.Number.Series.Length > 0);
        // A list of the Human Rights Council's goes on with one of its special sessions, which no date tells from the Assembly's.
        if (organ is "human-rights-council" or "council" && token.Number.Series == "S-") near |= _inCouncilList;
        if (_otherRoman && organ is null && token.Number.Shape == NumberShape.Roman) (organ, near) = ("other", true);
        if (organ is null && _lastOrgan is "other" or "escap") (organ, near) = (_lastOrgan, false);
        string? symbol = OrganSymbols.Resolve(token.Number, organ, near, noun?.Kind == CitationTokenKind.Decision, date);
        if (symbol is not null && noun?.Kind == CitationTokenKind.Resolution)
        {
            if (near || date is not null) _memory.Keep(token.Number, symbol);
            else symbol = _memory.Find(token.Number) ?? symbol;
        }

        // A number without a known organ is a citation only where the words say so.
        if (symbol is null && token.Number.Shape != NumberShape.Foreign && !near && !token.IsMarked) return;
        _inCouncilList = symbol?.StartsWith("A/HRC/", StringComparison.Ordinal) == true;
        _otherRoman = symbol is null && token.Number.Shape == NumberShape.Roman;
        int phrase = _grammar.NounGoesBefore && !_counted ? _phrase : token.Start;
        Add(token, symbol, PlaceAround(index, phrase), date);
        if (noun?.Kind == CitationTokenKind.Resolution && symbol is not null) _last = symbol;
        _counted = true;
    }

    // The noun after a token in the same sentence; null where there is none.
    private CitationToken? NounAfter(int index)
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

        return _nextNoun < _tokens.Count && _tokens[_nextNoun].IsNoun ? _tokens[_nextNoun] : null;
    }

    // Whether the token, a possessive, has the organ it stands for right before it.
    private bool IsOrganBefore(int index) => OrganBefore(index) is not null;

    // "the Council, in its resolution" and "the Council, in paragraph 2 of its resolution": places in the document may stand between.
    private string? OrganBefore(int index)
    {
        int start = _tokens[index].Start;
        int at = index - 1;
        while (at >= 0 && _tokens[at].Kind == CitationTokenKind.Place && _grammar.NounGoesBefore && IsPlaceGap(_tokens[at].End, start)) start = _tokens[at--].Start;
        bool isOrgan = at >= 0 && _tokens[at].Kind == CitationTokenKind.Organ && _tokens[at].End < start && _grammar.IsPossessiveLink(Between(_tokens[at].End, start));
        return isOrgan ? _tokens[at].Id : null;
    }

    // Where the noun comes last: the organ stands right before the number or its date, or before an earlier item of the list.
    private bool IsNearOrgan(int index)
    {
        if (_organ is null || index == 0) return false;
        CitationToken before = _tokens[index - 1];
        ReadOnlySpan<char> gap = Between(before.End, _tokens[index].Start);
        return before.Kind switch
        {
            CitationTokenKind.Organ or CitationTokenKind.Possessive => _grammar.IsOrganLink(gap),
            CitationTokenKind.Number or CitationTokenKind.Resolution or CitationTokenKind.Decision or CitationTokenKind.Date => _near && (_grammar.IsListLink(gap) || before.Kind == CitationTokenKind.Date),
            _ => false,
        };
    }

    // "of the Human Rights Council" after number and date.
    private string? OrganAfter(int end, int index)
    {
        for (int i = index + 1; i < _tokens.Count && i <= index + 2; i++)
        {
            if (_tokens[i].Start < end) continue;
            ReadOnlySpan<char> gap = Between(end, _tokens[i].Start);
            bool follows = _tokens[i].Kind == CitationTokenKind.Organ && _grammar.LeadsToOrgan(gap);
            return follows ? _tokens[i].Id : null;
        }

        return null;
    }

    private DateOnly? DateOf(int index, out int end)
    {
        end = _tokens[index].End;
        int other = _grammar.DateGoesBefore ? index - 1 : index + 1;
        if (other < 0 || other >= _tokens.Count || _tokens[other].Kind != CitationTokenKind.Date) return null;
        CitationToken date = _tokens[other];
        ReadOnlySpan<char> gap = _grammar.DateGoesBefore ? Between(date.End, _tokens[index].Start) : Between(end, date.Start);
        if (!_grammar.IsDateLink(gap)) return null;
        end = Math.Max(end, date.End);
        return date.Date;
    }

    // "paragraph 3 of section II of" before the phrase, or ", section II" and 第3段 after it.
    private string? PlaceAround(int index, int phrase)
    {
        int first = index - 1;
        while (first >= 0 && _tokens[first].Start >= phrase) first--;
        if (first >= 0 && _tokens[first].Kind == CitationTokenKind.Place && _grammar.NounGoesBefore && IsPlaceGap(_tokens[first].End, phrase))
        {
            int begin = first;
            while (begin > 0 && _tokens[begin - 1].Kind == CitationTokenKind.Place && IsPlaceGap(_tokens[begin - 1].End, _tokens[begin].Start)) begin--;
            return _text.Text[_tokens[begin].Start.._tokens[first].End];
        }

        int next = index + 1;
        int end = _tokens[index].End;
        while (next < _tokens.Count && (_tokens[next].IsNoun || _tokens[next].Kind == CitationTokenKind.Date) && IsAttached(_tokens[next], end))
        {
            end = _tokens[next].End;
            next++;
        }

        if (next >= _tokens.Count || _tokens[next].Kind != CitationTokenKind.Place || !IsPlaceGap(end, _tokens[next].Start)) return null;
        int last = next;
        while (last + 1 < _tokens.Count && _tokens[last + 1].Kind == CitationTokenKind.Place && IsPlaceGap(_tokens[last].End, _tokens[last + 1].Start)) last++;

        // "resolution 55/2, paragraph 3 of which": a place that another document follows is that document's.
        bool taken = _grammar.NounGoesBefore && last + 1 < _tokens.Count && _tokens[last + 1].Kind != CitationTokenKind.Break && IsPlaceGap(_tokens[last].End, _tokens[last + 1].Start);
        return taken ? null : _text.Text[_tokens[next].Start.._tokens[last].End];
    }

    private bool IsAttached(CitationToken token, int end) =>
        token.IsNoun ? !_grammar.NounGoesBefore && _grammar.IsListLink(Between(end, token.Start)) : !_grammar.DateGoesBefore && _grammar.IsDateLink(Between(end, token.Start));

    private bool IsPlaceGap(int from, int to) => to >= from && _grammar.IsPlaceLink(Between(from, to).Trim(" \u300B\u300D\"\u201D"));

    private ReadOnlySpan<char> Between(int from, int to) => from <= to ? _text.Text.AsSpan(from, to - from) : default;

    private bool IsBlank(int from, int to) => Between(from, to).IsWhiteSpace();

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
}
