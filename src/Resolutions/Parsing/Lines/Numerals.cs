using Resolutions.Model;

namespace Resolutions.Parsing.Lines;

/// <summary>Numerals in labels: roman ones, which are in lower case, and ideographs.</summary>
internal static class Numerals
{
    /// <summary>How many ideographs a label has at the most: 二十一.</summary>
    public const int MostIdeographs = 3;

    private const int Largest = 399;
    private const string Ideographs = "一二三四五六七八九";
    private const char Ten = '十';

    /// <summary>The value of a roman numeral in lower case, written as numerals are written; 0 for anything else.</summary>
    public static int ReadRoman(ReadOnlySpan<char> letters) => letters.ContainsAnyInRange('A', 'Z') ? 0 : RomanNumeral.Parse(letters);

    /// <summary>A number from 1 to 399 as a roman numeral in lower case; the empty string for any other.</summary>
    public static string ToRoman(int value) => value is < 1 or > Largest ? "" : RomanNumeral.Format(value).ToLowerInvariant();

    public static bool IsIdeograph(char letter) => letter == Ten || Ideographs.Contains(letter, StringComparison.Ordinal);

    /// <summary>The value of ideographs from 一 to 九十九; 0 for anything else.</summary>
    public static int ReadIdeographs(ReadOnlySpan<char> letters)
    {
        int ten = letters.IndexOf(Ten);
        if (ten < 0) return letters.Length == 1 ? Unit(letters) : 0;
        int tens = ten == 0 ? 1 : Unit(letters[..ten]), units = ten == letters.Length - 1 ? 0 : Unit(letters[(ten + 1)..]);
        return tens == 0 || (units == 0 && ten < letters.Length - 1) ? 0 : (tens * 10) + units;
    }

    private static int Unit(ReadOnlySpan<char> letter) => letter.Length == 1 ? Ideographs.IndexOf(letter[0], StringComparison.Ordinal) + 1 : 0;
}
