namespace Resolutions.Text;

/// <summary>Facts about characters that more than one stage needs.</summary>
internal static class Characters
{
    /// <summary>The first code unit that is drawn two columns wide: the CJK radicals, and all East Asian scripts after them.</summary>
    private const char FirstWide = '\u2E80';

    /// <summary>What counts as a blank at the ends of lines: all that prints nothing, byte order marks and soft hyphens included.</summary>
    public static ReadOnlySpan<char> Blanks => " \t\v\u00A0\u00AD\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u202F\u205F\u2060\u3000\uFEFF\0";

    /// <summary>Whether nothing is printed for it.</summary>
    public static bool IsBlank(char character) => character < '\u0080' ? character is ' ' or '\0' or >= '\t' and <= '\r' : IsBlankOther(character);

    /// <summary>Whether it is drawn two columns wide and set without spaces between words.</summary>
    public static bool IsWide(char character) => character >= FirstWide;

    /// <summary>Columns that a text takes in print.</summary>
    public static int Width(ReadOnlySpan<char> text)
    {
        int width = text.Length;
        foreach (char character in text)
        {
            if (IsWide(character)) width++;
        }

        return width;
    }

    /// <summary>Whether a text takes more columns than a number of them; long texts are told by their length alone.</summary>
    public static bool IsWiderThan(ReadOnlySpan<char> text, int columns) => text.Length > columns || Width(text) > columns;

    /// <summary>Full-width ASCII as ASCII, so that （Ａ）reads as (A); every other character as it is.</summary>
    public static char Narrow(char character) => character is >= '\uFF01' and <= '\uFF5E' ? (char)(character - 0xFEE0) : character == '\u3000' ? ' ' : character;

    /// <summary>Whether two texts are the same but for blanks, full-width forms and, in ASCII, case.</summary>
    public static bool SameInk(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < left.Length && IsBlank(left[i])) i++;
            while (j < right.Length && IsBlank(right[j])) j++;
            if (i == left.Length || j == right.Length) return i == left.Length && j == right.Length;
            if (Fold(left[i++]) != Fold(right[j++])) return false;
        }
    }

    /// <summary>A text as texts are compared: without blanks, narrow, and ASCII letters in lower case.</summary>
    public static string Ink(ReadOnlySpan<char> text)
    {
        var ink = new System.Text.StringBuilder(text.Length);
        foreach (char character in text)
        {
            if (!IsBlank(character)) ink.Append(Fold(character));
        }

        return ink.ToString();
    }

    /// <summary>A character as texts are compared: narrow, and ASCII letters in lower case.</summary>
    public static char Fold(char character)
    {
        char narrow = Narrow(character);
        return narrow is >= 'A' and <= 'Z' ? (char)(narrow | 0x20) : narrow;
    }

    // Most of Chinese text is told at once.
    private static bool IsBlankOther(char character) =>
        character is not (>= '\u3001' and <= '\u9FFF') && (char.IsWhiteSpace(character) || character is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF');
}
