using System.Globalization;
using Resolutions.Languages;
using Resolutions.Text;

namespace Resolutions.Parsing.Lines;

/// <summary>Reads the label a line begins with: <c>19.</c>, <c>(a)</c>, <c>（iv）</c>, <c>b.</c>, ㈠.</summary>
internal static class LabelReader
{
    private const int MostDigits = 3;
    private const int MostLetters = 5;
    private const int MostInWords = 99;

    // ㈠ to ㈩ are characters to which Unicode gives the values 1 to 10, as it gives 1 to Ⅰ: no words of a language.
    private const char FirstEnclosed = '\u3220';
    private const char LastEnclosed = '\u3229';

    // Most labels are one of these: each is made once, not for every line that is looked at.
    private static readonly string[] Numbers = [.. Enumerable.Range(0, 100).Select(static number => string.Create(CultureInfo.InvariantCulture, $"{number}."))];
    private static readonly string[] Letters = [.. Enumerable.Range('a', 26).Select(static letter => $"({(char)letter})")];

    /// <param name="line">A line, from its first ink.</param>
    /// <param name="pack">The language, whose words for numbers may be labels in brackets.</param>
    /// <param name="label">The label.</param>
    public static bool TryRead(ReadOnlySpan<char> line, LanguagePack pack, out Label label)
    {
        label = default;
        if (line.IsEmpty) return false;
        char first = Characters.Narrow(line[0]);
        if (char.IsAsciiDigit(first)) return TryReadNumber(line, out label);
        if (first == '(') return TryReadBracketed(line, pack, out label);
        if (char.IsAsciiLetterLower(first)) return TryReadDotted(line, out label);
        // The Chinese text of the statutes and of 75/255 has ㈠ to ㈩ for (i) to (x).
        if (first is >= FirstEnclosed and <= LastEnclosed)
        {
            int ordinal = first - FirstEnclosed + 1;
            label = new Label(LabelKind.Roman, ordinal, ordinal, WithBlanks(line, 1), first.ToString(), true);
            return true;
        }

        return false;
    }

    /// <summary>Reads a number whose full stop is lost, as in paragraph 1 of A/RES/55/162 out of the old print; at least one blank stands after it.</summary>
    public static bool TryReadBareNumber(ReadOnlySpan<char> line, out Label label)
    {
        label = default;
        int digits = Digits(line, out int number);
        if (digits is 0 or > MostDigits || number == 0 || digits == line.Length || !Characters.IsBlank(line[digits])) return false;
        label = new Label(LabelKind.Number, number, 0, WithBlanks(line, digits), number.ToString(CultureInfo.InvariantCulture), false);
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> line, out Label label)
    {
        label = default;
        int digits = Digits(line, out int number);
        // No list counts "01.": what begins with a nought is a piece of a longer number.
        if (digits > MostDigits || Characters.Narrow(line[0]) == '0') return false;
        int at = WithBlanks(line, digits);
        if (at == line.Length || line[at] is not ('.' or '．' or '、')) return false;
        // "1.5 million" is no label.
        if (at + 1 < line.Length && char.IsAsciiDigit(Characters.Narrow(line[at + 1]))) return false;
        label = new Label(LabelKind.Number, number, 0, WithBlanks(line, at + 1), number < Numbers.Length ? Numbers[number] : string.Create(CultureInfo.InvariantCulture, $"{number}."), true);
        return true;
    }

    private static bool TryReadBracketed(ReadOnlySpan<char> line, LanguagePack pack, out Label label)
    {
        label = default;
        int at = WithBlanks(line, 1), start = at;
        while (at < line.Length && at - start < MostLetters && char.IsAsciiLetterLower(Characters.Narrow(line[at]))) at++;
        if (at == start) return TryReadWords(line, start, pack, out label);
        int end = at;
        at = WithBlanks(line, at);
        if (at == line.Length || Characters.Narrow(line[at]) != ')') return false;
        return TryMake(line[start..end], LabelKind.Letter, LabelKind.Roman, WithBlanks(line, at + 1), out label);
    }

    /// <summary>(十一), which follows ㈩: no character of its own is there for more than ten (A/RES/75/190 in Chinese).</summary>
    private static bool TryReadWords(ReadOnlySpan<char> line, int start, LanguagePack pack, out Label label)
    {
        label = default;
        // Figures in brackets, (2020), are no label.
        if (!pack.Structure.WordsAreLabels || start == line.Length || Scan.Digit(line[start]) >= 0) return false;
        if (!pack.Numbers.TryReadNumber(line[start..], out int ordinal, out int length) || ordinal is < 1 or > MostInWords) return false;
        int at = WithBlanks(line, start + length);
        if (at == line.Length || Characters.Narrow(line[at]) != ')') return false;
        label = new Label(LabelKind.Roman, ordinal, ordinal, WithBlanks(line, at + 1), $"({line.Slice(start, length)})", true);
        return true;
    }

    private static bool TryReadDotted(ReadOnlySpan<char> line, out Label label)
    {
        label = default;
        int at = 0;
        while (at < line.Length && at < MostLetters && char.IsAsciiLetterLower(line[at])) at++;
        if (at + 1 >= line.Length || line[at] is not ('.' or '．') || !Characters.IsBlank(line[at + 1])) return false;
        return TryMake(line[..at], LabelKind.DottedLetter, LabelKind.DottedRoman, WithBlanks(line, at + 1), out label);
    }

    private static bool TryMake(ReadOnlySpan<char> letters, LabelKind letter, LabelKind roman, int length, out Label label)
    {
        label = default;
        Span<char> folded = stackalloc char[letters.Length];
        for (int i = 0; i < letters.Length; i++) folded[i] = Characters.Fold(letters[i]);
        // (aa) follows (z); any other pair is a roman numeral or no label.
        bool repeats = folded.Length <= 2 && folded[0] == folded[^1];
        int alphabetic = repeats ? ((folded.Length - 1) * 26) + folded[0] - 'a' + 1 : 0;
        int numeral = Numerals.ReadRoman(folded);
        if (alphabetic == 0 && numeral == 0) return false;
        LabelKind kind = alphabetic > 0 ? letter : roman;
        string printed = letter != LabelKind.Letter ? $"{folded}." : folded.Length == 1 ? Letters[folded[0] - 'a'] : $"({folded})";
        label = new Label(kind, alphabetic > 0 ? alphabetic : numeral, numeral, length, printed, true);
        return true;
    }

    private static int Digits(ReadOnlySpan<char> line, out int number)
    {
        int at = 0;
        number = 0;
        while (at < line.Length && at <= MostDigits && Characters.Narrow(line[at]) is >= '0' and <= '9')
        {
            number = (number * 10) + Characters.Narrow(line[at]) - '0';
            at++;
        }

        return at;
    }

    private static int WithBlanks(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && Characters.IsBlank(line[at])) at++;
        return at;
    }
}
