namespace Resolutions.Model;

/// <summary>Roman numerals in their regular form, as sessions and sections are counted: I, IV, XXX.</summary>
internal static class RomanNumeral
{
    private const int Largest = 399;

    private static readonly (int Value, string Letters)[] Digits =
    [
        (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>Reads a numeral in either case; 0 where the text is none, or not in the regular form (IIII, VX), or over 399.</summary>
    public static int Parse(ReadOnlySpan<char> text)
    {
        int value = 0;
        ReadOnlySpan<char> rest = text;
        foreach ((int digit, string letters) in Digits)
        {
            while (value + digit <= Largest && rest.StartsWith(letters, StringComparison.OrdinalIgnoreCase))
            {
                value += digit;
                rest = rest[letters.Length..];
            }
        }

        // Only the regular form prints back as it was read.
        return rest.IsEmpty && value > 0 && text.Equals(Format(value), StringComparison.OrdinalIgnoreCase) ? value : 0;
    }

    /// <summary>Writes a number from 1 to 399 in capitals.</summary>
    public static string Format(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Largest);
        var text = new System.Text.StringBuilder();
        foreach ((int digit, string letters) in Digits)
        {
            for (; value >= digit; value -= digit) text.Append(letters);
        }

        return text.ToString();
    }
}
