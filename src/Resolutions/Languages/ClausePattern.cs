using System.Buffers;
using Resolutions.Text;

namespace Resolutions.Languages;

/// <summary>
/// Words in a given order with room between: "submit/present * report" is one of two words and then, within a clause, a third. <c>_</c> stands
/// for a space, <c>*</c> for room (in Chinese up to a comma, what is quoted left out), <c>~</c> for a few words without a comma, <c>{number}</c>, <c>{ordinal}</c> and <c>{year}</c> for what they say,
/// <c>{name}</c> for a word with a capital; <c>^</c> first keeps it to the start of the range; <c>!word</c>: what is matched does not hold the word. A word that the pattern has with a capital has one in the text. Immutable.
/// </summary>
internal sealed class ClausePattern
{
    // Enough for "submit to the General Assembly, at its seventy-sixth session, under the item …, a report".
    private const int LongestRoom = 260;
    private const int LongestUnspacedRoom = 100;
    private const int LongestShortRoom = 40;
    private const int LongestUnspacedShortRoom = 10;

    // What is between them is passed over: a comma in a title ends nothing.
    private const string QuoteOpeners = "\u201C\u300A";
    private const string QuoteClosers = "\u201D\u300B";

    // What room ends at.
    private const string Stops = ";:\uFF1B\uFF1A\u3002";
    private static readonly SearchValues<char> RoomEnds = SearchValues.Create(Stops);
    private static readonly SearchValues<char> UnspacedRoomEnds = SearchValues.Create(Stops + '\uFF0C' + QuoteOpeners);
    private static readonly SearchValues<char> ShortRoomEnds = SearchValues.Create(Stops + ',');
    private static readonly SearchValues<char> UnspacedShortRoomEnds = SearchValues.Create(Stops + "\uFF0C,");

    private readonly Element[] _elements;
    private readonly NumberWords _numbers;

    // Words that what is matched does not hold.
    private readonly string[] _without;

    /// <param name="pattern">The pattern as the language's data have it.</param>
    /// <param name="value">What it means.</param>
    /// <param name="numbers">How the language writes numbers.</param>
    /// <param name="exceptions">Words that begin like one of a pattern and are others.</param>
    /// <exception cref="FormatException">A name stands where a search begins: nothing tells where it may be.</exception>
    public ClausePattern(string pattern, string value, NumberWords numbers, string[] exceptions)
    {
        IsAtStart = pattern.StartsWith('^');
        Value = value;
        _numbers = numbers;
        string[] parts = pattern.TrimStart('^').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _without = [.. parts.Where(static part => part[0] == '!').Select(static part => part[1..])];
        _elements = [.. parts.Where(static part => part[0] != '!').Select(element => new Element(element, exceptions))];
        for (int i = 0; i < _elements.Length; i++)
        {
            if (_elements[i].HasName && (i == 0 || _elements[i - 1].IsRoom)) throw new FormatException($"Unexpected {{name}} in the pattern {pattern}; expected a word before it.");
        }

        Leads = LeadsFrom(0);
    }

    private enum Slot
    {
        None,
        Number,
        Ordinal,
        Year,
        Name,
    }

    /// <summary>What the pattern means, as the data say.</summary>
    public string Value { get; }

    /// <summary>Whether it counts at the start of the range only.</summary>
    public bool IsAtStart { get; }

    /// <summary>What a match can begin with, without blanks and no longer than a <see cref="StartTrie"/> looks: the words before any room, number or name. Empty where it begins with one.</summary>
    public IReadOnlyList<string> Leads { get; }

    /// <summary>Adds what a match can begin with, and what can follow where the pattern leaves room.</summary>
    public void AddStarts(StartTrie starts, StartKinds kind)
    {
        for (int i = 0; i < _elements.Length; i++)
        {
            if (i == 0 && kind != StartKinds.None) AddStarts(starts, kind, i, Leads);
            else if (i > 0 && _elements[i - 1].IsRoom) AddStarts(starts, StartKinds.AfterRoom, i, LeadsFrom(i));
        }
    }

    /// <summary>Whether the pattern stands at a position of the text and ends before another.</summary>
    public bool TryMatch(IndexedText text, int at, int end, out int length, out int number)
    {
        number = 0;
        bool matches = TryMatch(text, end, 0, at, ref number, out int last);
        length = last - at;
        foreach (string word in _without)
        {
            if (matches && text.Text.AsSpan(at, length).Contains(word, StringComparison.Ordinal)) return false;
        }

        return matches;
    }

    private bool TryMatch(IndexedText text, int end, int element, int at, ref int number, out int last)
    {
        last = at;
        if (element == _elements.Length) return true;
        Element sought = _elements[element];
        if (sought.IsRoom)
        {
            foreach (int next in text.Starts(StartKinds.AfterRoom, at, RoomEnd(text.Text, at, end, sought.IsShort)))
            {
                if (TryMatch(text, end, element + 1, next, ref number, out last)) return true;
            }

            return false;
        }

        ReadOnlySpan<char> rest = text.Text.AsSpan(at, end - at);
        int white = Scan.White(rest);
        rest = rest[white..];
        if (rest.IsEmpty) return false;
        // Most places are told by their letter to have none of the words.
        char first = Scan.Fold(rest[0]);
        if (!sought.CanBegin(first)) return false;
        foreach (Word word in sought.Words)
        {
            if (word.CanBegin(first) && TryRead(rest, word, ref number, out int read) && TryMatch(text, end, element + 1, at + white + read, ref number, out last)) return true;
        }

        return false;
    }

    // Where the words after room begin at the latest.
    private static int RoomEnd(string text, int at, int end, bool isShort)
    {
        bool unspaced = Scan.IsUnspaced(text[at - 1]);
        int most = Math.Min(end, at + (unspaced ? (isShort ? LongestUnspacedShortRoom : LongestUnspacedRoom) : (isShort ? LongestShortRoom : LongestRoom)));
        SearchValues<char> ends = unspaced ? (isShort ? UnspacedShortRoomEnds : UnspacedRoomEnds) : (isShort ? ShortRoomEnds : RoomEnds);
        int last = at;
        while (true)
        {
            int stop = text.AsSpan(last, most - last).IndexOfAny(ends);
            if (stop < 0)
            {
                last = most;
                break;
            }

            last += stop;
            int quote = QuoteOpeners.IndexOf(text[last], StringComparison.Ordinal);
            // A comma may be what comes after the room.
            if (quote < 0) return text[last] is '\uFF0C' || (isShort && text[last] is ',') ? last + 1 : last;
            int close = text.AsSpan(last, most - last).IndexOf(QuoteClosers[quote]);
            last += Math.Max(close, 0) + 1;
        }

        // A word after the blank that room ends with begins in time.
        return last > at && Characters.IsBlank(text[last - 1]) ? Math.Min(end, last + Scan.White(text.AsSpan(last)) + 1) : last;
    }

    private bool TryRead(ReadOnlySpan<char> text, Word word, ref int number, out int length)
    {
        if (word.Slot == Slot.None) return Scan.TryReadPhrase(text, word.Literal, out length) && (!char.IsUpper(word.Literal[0]) || char.IsUpper(text[0])) && !IsException(text, word);
        if (word.Slot == Slot.Name) return TryReadName(text, out length);
        bool read = word.Slot == Slot.Ordinal ? _numbers.TryReadOrdinal(text, out int value, out length) : _numbers.TryReadNumber(text, out value, out length);
        if (!read || (word.Slot == Slot.Year && value is < 1900 or > 2199)) return false;
        if (number == 0) number = value;
        return true;
    }

    private static bool TryReadName(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.IsEmpty || !char.IsUpper(text[0])) return false;
        while (length < text.Length && !Characters.IsBlank(text[length]) && (char.IsLetterOrDigit(text[length]) || text[length] is '-' or '\u2011')) length++;
        return true;
    }

    // 报告员 begins like 报告.
    private static bool IsException(ReadOnlySpan<char> text, Word word)
    {
        foreach (string exception in word.Exceptions)
        {
            if (Scan.TryReadPhrase(text, exception, out _)) return true;
        }

        return false;
    }

    private void AddStarts(StartTrie starts, StartKinds kind, int element, IReadOnlyList<string> leads)
    {
        if (!_elements[element].HasSlot)
        {
            foreach (string lead in leads) starts.Add(lead, kind);
            return;
        }

        foreach (Word word in _elements[element].Words)
        {
            if (word.Slot == Slot.None) starts.Add(word.Literal, kind);
        }

        _numbers.AddOrdinalStarts(starts, kind);
        starts.AddFigures(kind);
    }

    // What stands from an element on: one word tells little ("to", "and", a comma), the words after it most.
    private string[] LeadsFrom(int element)
    {
        // Nothing tells where room begins.
        string[] leads = element < _elements.Length && _elements[element].IsRoom ? [] : [string.Empty];
        for (; element < _elements.Length && !_elements[element].IsRoom && !_elements[element].HasSlot; element++)
        {
            if (leads.All(static lead => lead.Length == StartTrie.Depth)) break;
            leads = [.. leads.SelectMany(_ => _elements[element].Words, static (lead, word) => lead.Length == StartTrie.Depth ? lead : Join(lead, word.Literal)).Distinct(StringComparer.Ordinal)];
        }

        return leads;

        static string Join(string lead, string word)
        {
            string letters = lead + string.Concat(word.Where(static letter => !Characters.IsBlank(letter)));
            return letters.Length > StartTrie.Depth ? letters[..StartTrie.Depth] : letters;
        }
    }

    /// <summary>One of some words or numbers, or room.</summary>
    private sealed class Element
    {
        // In one form; null where a number or a name may stand.
        private readonly SearchValues<char>? _firsts;

        public Element(string element, string[] exceptions)
        {
            IsRoom = element is "*" or "~";
            IsShort = element is "~";
            Words = [.. element.Split('/').Select(word => new Word(word.Replace('_', ' '), exceptions))];
            if (!HasSlot && Words.All(static word => word.Literal.Length > 0)) _firsts = SearchValues.Create([.. Words.Select(static word => Scan.Fold(word.Literal[0]))]);
        }

        public bool IsRoom { get; }

        public bool IsShort { get; }

        public Word[] Words { get; }

        public bool HasName => Words.Any(static word => word.Slot == Slot.Name);

        public bool HasSlot => Words.Any(static word => word.Slot != Slot.None);

        /// <summary>Whether one of the words may begin with a letter, in one form.</summary>
        public bool CanBegin(char folded) => _firsts is null || _firsts.Contains(folded);
    }

    private sealed class Word(string word, string[] exceptions)
    {
        private readonly char _first = word.Length == 0 ? '\0' : Scan.Fold(word[0]);

        public string Literal { get; } = word;

        public Slot Slot { get; } = word switch { "{number}" => Slot.Number, "{ordinal}" => Slot.Ordinal, "{year}" => Slot.Year, "{name}" => Slot.Name, _ => Slot.None };

        /// <summary>Whether it may begin with a letter, in one form; a number or a name may with any.</summary>
        public bool CanBegin(char folded) => Slot != Slot.None || _first == folded;

        public string[] Exceptions { get; } = [.. exceptions.Where(exception => exception.Length > word.Length && exception.StartsWith(word, StringComparison.Ordinal))];
    }
}
