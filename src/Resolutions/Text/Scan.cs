namespace Resolutions.Text;

/// <summary>Reading forward in a text whose spaces cannot be trusted: words, figures and white space at the start of a span.</summary>
internal static class Scan
{
    /// <summary>How much white space the text begins with.</summary>
    public static int White(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && Characters.IsBlank(text[length])) length++;
        return length;
    }

    /// <summary>Whether the text begins with one of the words, wherever that ends.</summary>
    public static bool StartsWithAny(ReadOnlySpan<char> text, string[] words, StringComparison comparison)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word, comparison)) return true;
        }

        return false;
    }

    /// <summary>Whether the text ends with one of the words, wherever that begins.</summary>
    public static bool EndsWithAny(ReadOnlySpan<char> text, string[] words, StringComparison comparison)
    {
        foreach (string word in words)
        {
            if (text.EndsWith(word, comparison)) return true;
        }

        return false;
    }

    /// <summary>Whether a character is a letter or a figure; as <see cref="char.IsLetterOrDigit(char)"/>, but quicker for Chinese.</summary>
    public static bool IsInk(char c) => c is >= '\u4E00' and <= '\u9FFF' || char.IsLetterOrDigit(c);

    /// <summary>Whether a character is of a writing that parts no words by spaces: Chinese characters and their punctuation.</summary>
    public static bool IsUnspaced(char c) => c is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFF0F';

    /// <summary>Whether a word can end between two characters.</summary>
    public static bool IsWordBreak(char before, char after) =>
        !IsInk(before) || !IsInk(after) || IsUnspaced(before) || IsUnspaced(after);

    /// <summary>Whether a word can begin at a position.</summary>
    public static bool IsWordStart(ReadOnlySpan<char> text, int position) =>
        position <= 0 || position >= text.Length || IsWordBreak(text[position - 1], text[position]);

    /// <summary>The value of a figure, half or full width; -1 for any other character.</summary>
    public static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '\uFF10' and <= '\uFF19' => c - '\uFF10',
        _ => -1,
    };

    /// <summary>Reads figures, at most nine of them.</summary>
    public static bool TryReadInteger(ReadOnlySpan<char> text, out int value, out int length)
    {
        const int MostDigits = 9;
        value = 0;
        length = 0;
        while (length < text.Length && length < MostDigits && Digit(text[length]) is >= 0 and int digit)
        {
            value = (value * 10) + digit;
            length++;
        }

        return length > 0;
    }

    /// <summary>
    /// Whether the text begins with a phrase, in any letter case and with any white space where the phrase has a space, and a word ends there.
    /// </summary>
    public static bool TryReadPhrase(ReadOnlySpan<char> text, ReadOnlySpan<char> phrase, out int length)
    {
        length = 0;
        int at = 0;
        for (int i = 0; i < phrase.Length; i++)
        {
            char want = phrase[i];
            if (want == ' ')
            {
                int white = White(text[at..]);
                if (white == 0 && !(at > 0 && at < text.Length && IsWordBreak(text[at - 1], text[at]))) return false;
                at += white;
                continue;
            }

            // Texts out of a PDF have stray spaces between Chinese characters.
            if (i > 0 && at < text.Length && IsUnspaced(want)) at += White(text[at..]);
            if (at >= text.Length || !Same(want, text[at])) return false;
            at++;
        }

        if (at < text.Length && at > 0 && !IsWordBreak(text[at - 1], text[at])) return false;
        length = at;
        return true;
    }

    /// <summary>One form of the characters that prints vary in: letter case, full width, dashes, quotation marks.</summary>
    public static char Fold(char c) => c < '\u0080' ? (c is >= 'a' and <= 'z' ? (char)(c - 32) : c) : FoldOther(c);

    /// <summary>As <see cref="char.ToLowerInvariant(char)"/>, but quicker for Chinese, which has no letter case.</summary>
    public static char Lower(char c) => c < '\u0080' ? (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c) : c is >= '\u2E80' and <= '\uA63F' ? c : char.ToLowerInvariant(c);

    /// <summary>As <see cref="char.ToUpperInvariant(char)"/>, but quicker for Chinese, which has no letter case.</summary>
    public static char Upper(char c) => c < '\u0080' ? (c is >= 'a' and <= 'z' ? (char)(c & ~0x20) : c) : c is >= '\u2E80' and <= '\uA63F' ? c : char.ToUpperInvariant(c);

    private static char FoldOther(char c) => c switch
    {
        // Most of Chinese text; no letter there has a case.
        >= '\u2E80' and <= '\uA63F' => c,
        >= '\uFF01' and <= '\uFF5E' => Fold((char)(c - 0xFEE0)),
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        '\u2018' or '\u2019' => '\'',
        _ => char.ToUpperInvariant(c),
    };

    private static bool Same(char want, char have) => want == have || Fold(want) == Fold(have);
}
