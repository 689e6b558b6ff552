using Resolutions.Text;

namespace Resolutions.Languages;

/// <summary>
/// Words in a given order with room between: "submit/present * report" is one of two words and then, within a clause, a third. <c>_</c> stands
/// for a space, <c>*</c> for room (in Chinese up to a comma), <c>~</c> for a few words without a comma, <c>{number}</c>, <c>{ordinal}</c> and <c>{year}</c> for what they say; <c>^</c> first keeps it to the start
/// of the range. Immutable.
/// </summary>
internal sealed class ClausePattern
{
    // Enough for "submit to the General Assembly, at its seventy-sixth session, under the item …, a report".
    private const int LongestRoom = 260;
    private const int LongestUnspacedRoom = 100;
    private const int LongestShortRoom = 40;
    private const int LongestUnspacedShortRoom = 10;

    private readonly string[][] _elements;
    private readonly NumberWords _numbers;
    private readonly string[] _exceptions;
    private readonly bool _atStart;

    // The characters a match can begin with; null where it begins with a number.
    private readonly string? _firsts;

    /// <param name="pattern">The pattern as the language's data have it.</param>
    /// <param name="value">What it means.</param>
    /// <param name="numbers">How the language writes numbers.</param>
    /// <param name="exceptions">Words that begin like one of a pattern and are others.</param>
    public ClausePattern(string pattern, string value, NumberWords numbers, string[] exceptions)
    {
        _atStart = pattern.StartsWith('^');
        _exceptions = exceptions;
        _elements = [.. pattern.TrimStart('^').Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static e => e.Split('/').Select(static word => word.Replace('_', ' ')).ToArray())];
        Value = value;
        _numbers = numbers;
        bool slot = _elements.Length > 0 && _elements[0].Any(static word => word.StartsWith('{'));
        _firsts = slot || _elements.Length == 0 ? null : string.Concat(_elements[0].Select(static word => Scan.Fold(word[0])));
    }

    /// <summary>What the pattern means, as the data say.</summary>
    public string Value { get; }

    /// <summary>Reads the patterns of a section: pattern | value.</summary>
    public static ClausePatterns Section(PackData data, string section, NumberWords numbers) =>
        new([.. data[section].Select(entry => new ClausePattern(entry[0], entry[1], numbers, data.Values("pattern-exceptions")))]);

    /// <summary>Adds what a match can begin with; whether that may be a figure.</summary>
    public bool AddStarts(WordStarts starts)
    {
        bool slot = false;
        foreach (string word in _elements.Length > 0 ? _elements[0] : [])
        {
            if (word.StartsWith('{')) slot = true;
            else starts.Add(word);
        }

        if (slot) starts.Add(_numbers.OrdinalStarts);
        return slot;
    }

    /// <summary>Finds the first of some patterns in a range; of those at one place, the one that is given first.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, int start, int end, ClausePatterns patterns, out ClausePattern? found, out TextSpan place, out int number)
    {
        for (int at = start; at < end; at++)
        {
            if (!char.IsLetterOrDigit(text[at]) || !Scan.IsWordStart(text, at)) continue;
            if (!patterns.CanBegin(text[at..end])) continue;
            foreach (ClausePattern pattern in patterns.All)
            {
                if (pattern._firsts?.Contains(Scan.Fold(text[at]), StringComparison.Ordinal) == false) continue;
                if (pattern._atStart && !text[start..at].IsWhiteSpace()) continue;
                if (!pattern.TryMatch(text[at..end], out int length, out number)) continue;
                found = pattern;
                place = new TextSpan(at, length);
                return true;
            }
        }

        found = null;
        place = default;
        number = 0;
        return false;
    }

    /// <summary>Whether the text begins with the pattern.</summary>
    public bool TryMatch(ReadOnlySpan<char> text, out int length, out int number)
    {
        number = 0;
        return TryMatch(text, 0, 0, ref number, out length);
    }

    private static bool IsClauseStart(ReadOnlySpan<char> text, int start, int at)
    {
        ReadOnlySpan<char> before = text[start..at].TrimEnd();
        return before.IsEmpty || before[^1] is ',' or '\uFF0C' or ';' or '\uFF1B';
    }

    private static bool IsEnd(char c) => c is ';' or ':' or '\uFF1B' or '\uFF1A' or '\u3002';

    private bool TryMatch(ReadOnlySpan<char> text, int element, int at, ref int number, out int length)
    {
        length = at;
        if (element == _elements.Length) return true;
        if (_elements[element] is ["*" or "~"])
        {
            bool unspaced = at > 0 && Scan.IsUnspaced(text[at - 1]), near = _elements[element][0] == "~";
            int room = unspaced ? (near ? LongestUnspacedShortRoom : LongestUnspacedRoom) : (near ? LongestShortRoom : LongestRoom);
            int most = Math.Min(text.Length, at + room);
            for (int next = at; next < most && !IsEnd(text[next]) && !(unspaced && text[next] is '\uFF0C') && !(near && text[next] is ','); next++)
            {
                if (Scan.IsWordStart(text, next) && TryMatch(text, element + 1, next, ref number, out length)) return true;
            }

            return false;
        }

        int begin = at + Scan.White(text[at..]);
        foreach (string word in _elements[element])
        {
            if (TryRead(text[begin..], word, ref number, out int read) && TryMatch(text, element + 1, begin + read, ref number, out length)) return true;
        }

        return false;
    }

    private bool TryRead(ReadOnlySpan<char> text, string word, ref int number, out int length)
    {
        int value;
        bool read;
        switch (word)
        {
            case "{number}":
                read = _numbers.TryReadNumber(text, out value, out length);
                break;
            case "{ordinal}":
                read = _numbers.TryReadOrdinal(text, out value, out length);
                break;
            case "{year}":
                read = _numbers.TryReadNumber(text, out value, out length) && value is >= 1900 and <= 2199;
                break;
            default:
                return Scan.TryReadPhrase(text, word, out length) && !IsException(text, word);
        }

        if (read && number == 0) number = value;
        return read;
    }

    // 报告员 begins like 报告.
    private bool IsException(ReadOnlySpan<char> text, string word)
    {
        foreach (string exception in _exceptions)
        {
            if (exception.Length > word.Length && exception.StartsWith(word, StringComparison.Ordinal) && Scan.TryReadPhrase(text, exception, out _)) return true;
        }

        return false;
    }
}
