using Resolutions.Text;

namespace Resolutions.Languages;

/// <summary>
/// Words in a given order with room between: "submit/present * report" is one of two words and then, within a clause, a third. <c>_</c> stands
/// for a space, <c>*</c> for room (in Chinese up to a comma), a first <c>^</c> for the beginning of a clause, <c>{number}</c>, <c>{ordinal}</c> and <c>{year}</c> for what they say. Immutable.
/// </summary>
internal sealed class ClausePattern
{
    // Enough for "submit to the General Assembly, at its seventy-sixth session, under the item …, a report".
    private const int LongestRoom = 220;
    private const int LongestUnspacedRoom = 60;

    private readonly string[][] _elements;
    private readonly NumberWords _numbers;
    private readonly bool _isFirst;

    /// <param name="pattern">The pattern as the language's data have it.</param>
    /// <param name="value">What it means.</param>
    /// <param name="numbers">How the language writes numbers.</param>
    public ClausePattern(string pattern, string value, NumberWords numbers)
    {
        _elements = [.. pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static e => e.Split('/').Select(static word => word.Replace('_', ' ')).ToArray())];
        Value = value;
        _numbers = numbers;
        _isFirst = _elements is [["^"], ..];
        if (_isFirst) _elements = _elements[1..];
    }

    /// <summary>What the pattern means, as the data say.</summary>
    public string Value { get; }

    /// <summary>Reads the patterns of a section: pattern | value.</summary>
    public static ClausePattern[] Section(PackData data, string section, NumberWords numbers) =>
        [.. data[section].Select(entry => new ClausePattern(entry[0], entry[1], numbers))];

    /// <summary>Finds the first of some patterns in a range; of those at one place, the one that is given first.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, int start, int end, ClausePattern[] patterns, out ClausePattern? found, out TextSpan place, out int number)
    {
        for (int at = start; at < end; at++)
        {
            if (!char.IsLetterOrDigit(text[at]) || !Scan.IsWordStart(text, at)) continue;
            foreach (ClausePattern pattern in patterns)
            {
                if (pattern._isFirst && !IsClauseStart(text, start, at)) continue;
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
        if (_elements[element] is ["*"])
        {
            bool unspaced = at > 0 && Scan.IsUnspaced(text[at - 1]);
            int most = Math.Min(text.Length, at + (unspaced ? LongestUnspacedRoom : LongestRoom));
            for (int next = at; next < most && !IsEnd(text[next]) && !(unspaced && text[next] is '\uFF0C'); next++)
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
                return Scan.TryReadPhrase(text, word, out length);
        }

        if (read) number = value;
        return read;
    }
}
