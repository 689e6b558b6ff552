using Resolutions.Model;

namespace Resolutions.Parsing.Lines;

/// <summary>Roman numerals in labels, which are in lower case.</summary>
internal static class Numerals
{
    private const int Largest = 399;

    /// <summary>The value of a roman numeral in lower case, written as numerals are written; 0 for anything else.</summary>
    public static int ReadRoman(ReadOnlySpan<char> letters) => letters.ContainsAnyInRange('A', 'Z') ? 0 : RomanNumeral.Parse(letters);

    /// <summary>A number from 1 to 399 as a roman numeral in lower case; the empty string for any other.</summary>
    public static string ToRoman(int value) => value is < 1 or > Largest ? "" : RomanNumeral.Format(value).ToLowerInvariant();
}
