using Resolutions.Text;

namespace Resolutions.Languages;

/// <summary>A label of a place in a document: 12, 3 (a), II, A, 十二.</summary>
internal static class PlaceLabel
{
    private const int LongestRoman = 8;

    /// <summary>The length of one label at the start of the text; 0 where there is none.</summary>
    public static int Read(ReadOnlySpan<char> text, NumberWords numbers)
    {
        int length = 0;
        if (Scan.TryReadInteger(text, out _, out int digits)) length = digits;
        else if (ReadRoman(text) is > 0 and int roman) length = roman;
        else if (!text.IsEmpty && Scan.IsUnspaced(text[0]) && numbers.TryReadNumber(text, out _, out int words)) length = words;
        else if (text.Length > 0 && char.IsAsciiLetterUpper(text[0]) && (text.Length == 1 || Scan.IsWordBreak(text[0], text[1]))) length = 1;

        // (a), (iv), also after a number; "II.A".
        int at = length;
        while (at < text.Length)
        {
            int next = at + Scan.White(text[at..]);
            int read = ReadBracket(text[next..]);
            if (read > 0) at = length = next + read;
            else if (length > 0 && at + 1 < text.Length && text[at] == '.' && char.IsAsciiLetterUpper(text[at + 1])) at = length = at + 2;
            else break;
        }

        // The 65 of "paragraph 9, and 65/21" is another document's.
        if (length == 0) return 0;
        bool ends = length >= text.Length || (Scan.IsWordBreak(text[length - 1], text[length]) && text[length] is not '/');
        return ends ? length : 0;
    }

    private static int ReadRoman(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && length < LongestRoman && text[length] is 'I' or 'V' or 'X' or 'L') length++;
        return length > 0 && (length == text.Length || Scan.IsWordBreak(text[length - 1], text[length])) ? length : 0;
    }

    private static int ReadBracket(ReadOnlySpan<char> text)
    {
        const int Longest = 5;
        if (text.Length < 3 || text[0] is not ('(' or '\uFF08')) return 0;
        int at = 1;
        while (at < text.Length && at <= Longest && (char.IsAsciiLetter(text[at]) || char.IsWhiteSpace(text[at]))) at++;
        return at > 1 && at < text.Length && text[at] is ')' or '\uFF09' ? at + 1 : 0;
    }
}
