using System.Buffers;

namespace Resolutions.Model;

/// <summary>Folds the ways in which a symbol's characters are printed into ASCII: full-width forms, roman numeral signs, dashes, blanks.</summary>
internal static class SymbolText
{
    /// <summary>Longer than any symbol with all 26 letters listed; more is no symbol and is not looked at.</summary>
    private const int MaxLength = 200;

    /// <summary>U+2160 to U+216B, which Chinese character sets have beside the letters.</summary>
    private static readonly string[] RomanSigns = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-\u2010\u2011\u2012\u2013\u2014\u2212");

    /// <summary>The folded text without blanks around it; empty where it is too long to be a symbol.</summary>
    public static string Fold(string text)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        if (trimmed.Length > MaxLength) return "";
        var folded = new System.Text.StringBuilder(trimmed.Length);
        foreach (char c in trimmed)
        {
            if (c is >= '\uFF01' and <= '\uFF5E') Append((char)(c - 0xFEE0));
            else if (c is >= '\u2160' and <= '\u216B') folded.Append(RomanSigns[c - '\u2160']);
            else if (c is >= '\u2170' and <= '\u217B') folded.Append(RomanSigns[c - '\u2170']);
            else Append(c);
        }

        return folded.ToString();

        void Append(char c) => folded.Append(Dashes.Contains(c) ? '-' : char.IsWhiteSpace(c) ? ' ' : c);
    }
}
