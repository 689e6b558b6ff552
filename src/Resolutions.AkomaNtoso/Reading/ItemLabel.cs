using System.Globalization;
using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Lines;
using Resolutions.Text;

namespace Resolutions.AkomaNtoso.Reading;

/// <summary>How a label counts.</summary>
internal enum LabelStyle
{
    Number,
    Letter,
    Roman,
    CapitalLetter,
    CapitalRoman,
}

/// <summary>One way to read a label: (i) is the ninth letter and the first roman number.</summary>
/// <param name="Style">How it counts.</param>
/// <param name="Bracketed">(a) and a. are lists of their own.</param>
/// <param name="Ordinal">The place in the sequence, from 1.</param>
internal readonly record struct LabelReading(LabelStyle Style, bool Bracketed, int Ordinal);

/// <summary>Reads labels: 1. (a) (ii) a. A II 一 ㈠.</summary>
internal static class ItemLabel
{
    private const char FirstEnclosed = '㈠';
    private const char LastEnclosed = '㈩';
    private const int LongestItem = 5;
    private const int LongestHeading = 6;

    /// <summary>Every way to read a label that stands alone; none where it is no label.</summary>
    public static List<LabelReading> Read(string label, LanguagePack? pack)
    {
        var readings = new List<LabelReading>(2);
        ReadOnlySpan<char> core = label.AsSpan().Trim().TrimEnd(".．、").Trim();
        bool bracketed = core.Length > 2 && core[0] is '(' or '（';
        if (bracketed) core = core[1..].TrimEnd(")）").Trim();
        if (core.IsEmpty || core.Length > LongestHeading) return readings;
        if (core.Length == 1 && core[0] is >= FirstEnclosed and <= LastEnclosed)
        {
            // ㈠ is what Chinese prints where English has (i).
            readings.Add(new(LabelStyle.Roman, true, core[0] - FirstEnclosed + 1));
            return readings;
        }

        if (Scan.TryReadInteger(core, out int number, out int length))
        {
            if (length == core.Length && number > 0) readings.Add(new(LabelStyle.Number, bracketed, number));
            return readings;
        }

        if (AllLetters(core, 'a'))
        {
            if (Letters(core, 'a') is > 0 and int letter) readings.Add(new(LabelStyle.Letter, bracketed, letter));
            if (RomanNumeral.Parse(core) is > 0 and int roman) readings.Add(new(LabelStyle.Roman, bracketed, roman));
        }
        else if (AllLetters(core, 'A'))
        {
            if (RomanNumeral.Parse(core) is > 0 and int roman) readings.Add(new(LabelStyle.CapitalRoman, bracketed, roman));
            if (Letters(core, 'A') is > 0 and int letter) readings.Add(new(LabelStyle.CapitalLetter, bracketed, letter));
        }
        else if (Scan.IsUnspaced(core[0]) && pack is not null && pack.Numbers.TryReadNumber(core, out number, out length) && length == core.Length && number > 0)
        {
            // 一 is what Chinese prints where English has I, （一） where it has (i).
            readings.Add(new(bracketed ? LabelStyle.Roman : LabelStyle.CapitalRoman, bracketed, number));
        }

        return readings;
    }

    /// <summary>
    /// Reads a label that stands at the start of a paragraph's text: <c>1.</c>, <c>(a)</c>, <c>a. </c>, <c>㈠</c>. Gives it without inner spaces.
    /// </summary>
    public static bool TryReadItem(string text, out string label, out int length)
    {
        label = "";
        length = 0;
        ReadOnlySpan<char> rest = text;
        if (rest.IsEmpty) return false;
        if (Scan.TryReadInteger(rest, out int number, out int digits) && digits <= 3)
        {
            int at = digits + Scan.White(rest[digits..]);
            if (at >= rest.Length || rest[at] is not ('.' or '．' or '、')) return false;
            // 1.5 is a figure, not a label.
            if (at + 1 < rest.Length && Scan.Digit(rest[at + 1]) >= 0) return false;
            label = $"{number}.";
            length = at + 1;
        }
        else if (rest[0] is >= FirstEnclosed and <= LastEnclosed)
        {
            label = rest[..1].ToString();
            length = 1;
        }
        else if (rest[0] is '(' or '（')
        {
            int at = 1 + Scan.White(rest[1..]), start = at;
            while (at < rest.Length && char.IsAsciiLetterLower(rest[at])) at++;
            int end = at;
            at += Scan.White(rest[at..]);
            if (end == start || end - start > LongestItem || at >= rest.Length || rest[at] is not (')' or '）')) return false;
            label = $"({rest[start..end]})";
            length = at + 1;
        }
        else
        {
            int at = 0;
            while (at < rest.Length && char.IsAsciiLetterLower(rest[at])) at++;
            if (at == 0 || at + 1 >= rest.Length || rest[at] != '.' || rest[at + 1] != ' ') return false;
            if (at > 1 && RomanNumeral.Parse(rest[..at]) == 0) return false;
            label = $"{rest[..at]}.";
            length = at + 1;
        }

        length += Scan.White(rest[length..]);
        return true;
    }

    /// <summary>Reads a label at the start of a heading: <c>I. Introduction</c>, <c>一 导言</c>, <c>A</c> alone.</summary>
    public static bool TryReadHeading(string text, LanguagePack? pack, out string label, out int length)
    {
        label = "";
        length = 0;
        if (text.Length <= LongestHeading && Read(text, pack).Count > 0 && !char.IsAsciiLetterLower(text[0]))
        {
            label = Clean(text);
            length = text.Length;
            return true;
        }

        int at = 0;
        while (at < text.Length && at <= LongestHeading && (char.IsAsciiLetterUpper(text[at]) || Scan.IsUnspaced(text[at])) && text[at] is not ('、' or '．')) at++;
        if (at == 0 || at >= text.Length || at > LongestHeading) return false;
        bool stop = text[at] is '.' or '、' or '．';
        // "A new approach" begins with no label; 一 导言 does.
        if (!stop && !(text[at] == ' ' && Scan.IsUnspaced(text[0]))) return false;
        string candidate = text[..at];
        if (Read(candidate, pack).Count == 0) return false;
        int end = at + 1;
        if (stop && !Scan.IsUnspaced(text[0]) && end < text.Length && text[end] != ' ') return false;
        label = candidate;
        length = end + Scan.White(text.AsSpan(end));
        return true;
    }

    /// <summary>A heading's label without what closes it.</summary>
    public static string Clean(string label) => label.Trim().TrimEnd('.', '．', '、').Trim();

    /// <summary>A label as addresses have it, the same in every language.</summary>
    public static string Address(LabelReading reading) => reading.Style switch
    {
        LabelStyle.Number => reading.Ordinal.ToString(CultureInfo.InvariantCulture),
        LabelStyle.Letter => LetterOf(reading.Ordinal, 'a'),
        LabelStyle.CapitalLetter => LetterOf(reading.Ordinal, 'A'),
        LabelStyle.Roman => RomanOf(reading.Ordinal).ToLowerInvariant(),
        _ => RomanOf(reading.Ordinal),
    };

    private static bool AllLetters(ReadOnlySpan<char> text, char first)
    {
        foreach (char c in text)
        {
            if (c < first || c > first + 25) return false;
        }

        return true;
    }

    // a … z, aa … zz: after the last letter they are doubled.
    private static int Letters(ReadOnlySpan<char> text, char first)
    {
        if (text.Length > 2 || (text.Length == 2 && text[0] != text[1])) return 0;
        return text[0] - first + 1 + ((text.Length - 1) * 26);
    }

    private static string LetterOf(int ordinal, char first)
    {
        int times = ((ordinal - 1) / 26) + 1;
        return new string((char)(first + ((ordinal - 1) % 26)), times);
    }

    // Figures above what numerals are written for: a number in words may be any.
    private static string RomanOf(int number) => Numerals.ToRoman(number) is { Length: > 0 } roman ? roman.ToUpperInvariant() : number.ToString(CultureInfo.InvariantCulture);
}
