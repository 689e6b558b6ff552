using Resolutions.Text;

namespace Resolutions.Languages;

/// <summary>Dates as a language writes them. Section [dates] has the order, [months] the names of months.</summary>
/// <remarks>Immutable. Each method reads at the start of the span and gives the length read.</remarks>
internal sealed class DateReader
{
    // Nothing that resolutions speak of is dated outside these years; other figures beside a month are no years.
    private const int FirstYear = 1800;
    private const int LastYear = 2199;

    private readonly WordList<int> _months;
    private readonly NumberWords _numbers;
    private readonly string[][] _days;
    private readonly string[][] _monthsOfYears;

    // Where the language has names for fewer than all months, they are figures: 9月.
    private readonly bool _monthsAreFigures;

    public DateReader(PackData data, NumberWords numbers)
    {
        _numbers = numbers;
        _months = new(data["months"].Select(static entry => (entry[0], Scan.TryReadInteger(entry[1], out int month, out _) ? month : 0)));
        _monthsAreFigures = _months.Count < 12;
        _days = Patterns(data, "day");
        _monthsOfYears = Patterns(data, "month");
    }

    /// <summary>Adds what dates begin with; figures are not among them.</summary>
    public void AddStarts(StartTrie starts, StartKinds kind)
    {
        _months.AddStarts(starts, kind);
        _numbers.AddStarts(starts, kind);
        foreach (string[] pattern in (string[][])[.. _days, .. _monthsOfYears])
        {
            if (pattern[0][0] != '{') starts.Add(pattern[0], kind);
        }
    }

    /// <summary>Reads a day: "8 September 2000", 2000年9月8日.</summary>
    public bool TryReadDate(ReadOnlySpan<char> text, out DateOnly date, out int length)
    {
        foreach (string[] pattern in _days)
        {
            if (!TryRead(text, pattern, out int year, out int month, out int day, out length)) continue;
            if (day < 1 || day > DateTime.DaysInMonth(year, month)) continue;
            date = new DateOnly(year, month, day);
            return true;
        }

        date = default;
        length = 0;
        return false;
    }

    /// <summary>Reads a month of a year: "September 2000", 2000年9月.</summary>
    public bool TryReadMonth(ReadOnlySpan<char> text, out int year, out int month, out int length)
    {
        foreach (string[] pattern in _monthsOfYears)
        {
            if (TryRead(text, pattern, out year, out month, out _, out length)) return true;
        }

        year = month = length = 0;
        return false;
    }

    /// <summary>Reads a year in four figures or in words.</summary>
    public bool TryReadYear(ReadOnlySpan<char> text, out int year, out int length) =>
        _numbers.TryReadNumber(text, out year, out length) && year is >= FirstYear and <= LastYear;

    private static string[][] Patterns(PackData data, string name) =>
        [.. data["dates"].Where(entry => entry[0] == name).Select(static entry => Split(entry[1]))];

    // "{year}年" is { "{year}", "年" }: slots and the words between them.
    private static string[] Split(string pattern)
    {
        var parts = new List<string>();
        int at = 0;
        while (at < pattern.Length)
        {
            int open = pattern.IndexOf('{', at);
            int end = open == at ? pattern.IndexOf('}', at) + 1 : open < 0 ? pattern.Length : open;
            if (end <= at) break;
            string part = pattern[at..end].Trim();
            if (part.Length > 0) parts.Add(part);
            at = end;
        }

        return [.. parts];
    }

    private bool TryRead(ReadOnlySpan<char> text, string[] pattern, out int year, out int month, out int day, out int length)
    {
        year = month = day = length = 0;
        int at = 0;
        foreach (string part in pattern)
        {
            if (at > 0) at += Scan.White(text[at..]);
            int read;
            bool ok = part switch
            {
                "{year}" => TryReadYear(text[at..], out year, out read),
                "{month}" => TryReadMonthName(text[at..], out month, out read),
                "{day}" => _numbers.TryReadNumber(text[at..], out day, out read),
                _ => TryReadLiteral(text[at..], part, out read),
            };
            if (!ok) return false;
            at += read;
        }

        length = at;
        return year > 0 && month is >= 1 and <= 12;
    }

    private bool TryReadMonthName(ReadOnlySpan<char> text, out int month, out int length)
    {
        if (_months.TryRead(text, out month, out length)) return true;
        return _monthsAreFigures && _numbers.TryReadNumber(text, out month, out length);
    }

    private static bool TryReadLiteral(ReadOnlySpan<char> text, string literal, out int length)
    {
        length = literal.Length;
        return text.StartsWith(literal, StringComparison.OrdinalIgnoreCase);
    }
}
