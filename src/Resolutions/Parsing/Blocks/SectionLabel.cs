using Resolutions.Parsing.Lines;

namespace Resolutions.Parsing.Blocks;

/// <summary>Recognizes the label of a section: I, II, … or A, B, …</summary>
internal static class SectionLabel
{
    private const int Longest = 8;

    /// <summary>The value of a roman numeral in capitals; 0 for anything else.</summary>
    public static int RomanOrdinal(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest) return 0;
        Span<char> lower = stackalloc char[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiLetterUpper(text[i])) return 0;
            lower[i] = (char)(text[i] | 0x20);
        }

        return Numerals.ReadRoman(lower);
    }
}
