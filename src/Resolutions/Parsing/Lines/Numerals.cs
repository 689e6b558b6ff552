namespace Resolutions.Parsing.Lines;

/// <summary>Roman numerals in labels.</summary>
internal static class Numerals
{
    /// <summary>The value of a roman numeral in lower case, written as numerals are written; 0 for anything else.</summary>
    public static int ReadRoman(ReadOnlySpan<char> letters)
    {
        int value = 0, before = 0;
        for (int i = letters.Length - 1; i >= 0; i--)
        {
            int digit = Digit(letters[i]);
            if (digit == 0) return 0;
            value += digit < before ? -digit : digit;
            before = Math.Max(before, digit);
        }

        return value > 0 && letters.SequenceEqual(ToRoman(value)) ? value : 0;
    }

    /// <summary>A number from 1 to 399 as a roman numeral in lower case.</summary>
    public static string ToRoman(int value)
    {
        ReadOnlySpan<string> hundreds = ["", "c", "cc", "ccc"];
        ReadOnlySpan<string> tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"];
        ReadOnlySpan<string> units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
        return value is < 1 or > 399 ? "" : hundreds[value / 100] + tens[value / 10 % 10] + units[value % 10];
    }

    private static int Digit(char letter) => letter switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, 'c' => 100, _ => 0 };
}
