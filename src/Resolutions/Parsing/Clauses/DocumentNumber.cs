using Resolutions.Languages;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>The number of a resolution or decision as printed after its organ: 55/2, 74/92 A and B, 1514 (XV), 1325 (2000), S-27/2, 2020/1.</summary>
/// <param name="Shape">How it is made up.</param>
/// <param name="Series">"S-" or "ES-" before the session; else empty.</param>
/// <param name="First">The session or year of 55/2 and 2020/1; the number of 1514 (XV) and 1325 (2000).</param>
/// <param name="Second">The number of 55/2 and 2020/1; the year of 1325 (2000).</param>
/// <param name="Roman">The session of 1514 (XV), brackets off; else empty.</param>
/// <param name="Letters">Letters of the parts, "A", "A-B"; else empty.</param>
internal readonly record struct DocumentNumber(NumberShape Shape, string Series, int First, int Second, string Roman, string Letters)
{
    private const int MostFigures = 4;

    /// <summary>The number of a body outside the United Nations, or of one whose numbers have no symbol.</summary>
    public static DocumentNumber Foreign { get; } = new(NumberShape.Foreign, "", 0, 0, "", "");

    /// <summary>Reads a number at the start of the text.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, CitationGrammar grammar, out DocumentNumber number, out int length)
    {
        number = default;
        length = 0;
        if (TryReadCircled(text, grammar, out number, out length)) return true;
        string series = ReadSeries(text, out int at);
        if (!TryReadFigures(text[at..], out int first, out int read)) return false;
        at += read;
        int gap = Scan.White(text[at..]);
        if (gap <= 1 && at + gap < text.Length && text[at + gap] is '/' or '\uFF0F')
        {
            int after = at + gap + 1;
            after += Math.Min(Scan.White(text[after..]), 1);
            if (!TryReadFigures(text[after..], out int second, out read)) return ReadForeign(text, at + gap + 1, out number, out length);
            at = after + read;
            if (at < text.Length && (text[at] == '/' || !Scan.IsWordBreak(text[at - 1], text[at]))) return TryReadAttachedLetter(text, series, first, second, at, grammar, out number, out length);
            string letters = ReadLetters(text, ref at, grammar);
            number = new DocumentNumber(first >= 1000 ? NumberShape.Year : NumberShape.Session, series, first, second, "", letters);
            length = at;
            return second > 0;
        }

        if (series.Length > 0) return false;
        string parts = ReadLetters(text, ref at, grammar);
        int open = at + Scan.White(text[at..]);
        if (open >= text.Length || text[open] is not ('(' or '\uFF08')) return false;
        int close = text[open..Math.Min(text.Length, open + 14)].IndexOfAny(')', '\uFF09');
        if (close < 2) return false;
        ReadOnlySpan<char> inside = text[(open + 1)..(open + close)].Trim();
        length = open + close + 1;
        if (Scan.TryReadInteger(inside, out int year, out read) && read == inside.Length && year is >= 1946 and <= 2199)
        {
            number = new DocumentNumber(NumberShape.NumberAndYear, "", first, year, "", parts);
            return true;
        }

        string roman = Compact(inside);
        if (!IsRomanSession(roman)) return false;
        number = new DocumentNumber(NumberShape.Roman, "", first, 0, roman, parts);
        return true;
    }

    // 第一㈠号 is 1 (I): old Chinese prints have the session as one circled character.
    private static bool TryReadCircled(ReadOnlySpan<char> text, CitationGrammar grammar, out DocumentNumber number, out int length)
    {
        const char First = '\u3220';
        number = default;
        length = 0;
        if (text.IsEmpty || !Scan.IsUnspaced(text[0]) || !grammar.TryReadNumber(text, out int value, out int read)) return false;
        int at = read + Scan.White(text[read..]);
        if (at >= text.Length || text[at] is < First or > '\u3229') return false;
        ReadOnlySpan<string> romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
        number = new DocumentNumber(NumberShape.Roman, "", value, 0, romans[text[at] - First], "");
        length = at + 1;
        return true;
    }

    private static string ReadSeries(ReadOnlySpan<char> text, out int length)
    {
        bool emergency = text.StartsWith("ES", StringComparison.Ordinal);
        length = emergency ? 2 : text.StartsWith("S", StringComparison.Ordinal) ? 1 : 0;
        if (length == 0 || length >= text.Length || Scan.Fold(text[length]) != '-')
        {
            length = 0;
            return "";
        }

        length++;
        return emergency ? "ES-" : "S-";
    }

    private static bool TryReadFigures(ReadOnlySpan<char> text, out int value, out int length) =>
        Scan.TryReadInteger(text, out value, out length) && length <= MostFigures;

    // 1/CP.21 and 3/COP.14: decisions of treaty bodies, which have no symbol of their own.
    private static bool ReadForeign(ReadOnlySpan<char> text, int at, out DocumentNumber number, out int length)
    {
        number = Foreign;
        int start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '-')) at++;
        while (at > start && text[at - 1] is '.' or '-') at--;
        length = at;
        ReadOnlySpan<char> rest = text[start..at];
        return rest.Length >= 3 && char.IsAsciiLetterUpper(rest[0]) && rest.Contains('.');
    }

    // "74/92A" without a space.
    private static bool TryReadAttachedLetter(
        ReadOnlySpan<char> text, string series, int first, int second, int at, CitationGrammar grammar, out DocumentNumber number, out int length)
    {
        number = default;
        length = 0;
        if (!char.IsAsciiLetterUpper(text[at])) return false;
        string letters = ReadLetters(text, ref at, grammar);
        if (letters.Length == 0) return false;
        number = new DocumentNumber(NumberShape.Session, series, first, second, "", letters);
        length = at;
        return true;
    }

    // " A", " A and B", " A to E": "A" and "A-B", "A-E".
    private static string ReadLetters(ReadOnlySpan<char> text, ref int at, CitationGrammar grammar)
    {
        int end = ReadLetter(text, at, out char first);
        if (end < 0) return "";
        char last = first;
        int next = end;
        while (true)
        {
            next += Scan.White(text[next..]);
            int joined = next;
            while (joined < text.Length && grammar.TryReadJoiner(text[joined..], out _, out int read) && read > 0)
            {
                joined += read;
                joined += Scan.White(text[joined..]);
            }

            if (joined == next) break;
            int after = ReadLetter(text, joined, out char letter);

            // "resolution 61/250 A, 61/250 B" and "1 A and S-27/2" go on with a number.
            if (after < 0 || letter <= last) break;
            last = letter;
            next = end = after;
        }

        at = end;
        return last == first ? first.ToString() : $"{first}-{last}";
    }

    // The letters of the alphabet go on with AA: 53/77 AA.
    private static int ReadLetter(ReadOnlySpan<char> text, int at, out char letter)
    {
        at += Scan.White(text[at..]);
        letter = at < text.Length ? text[at] : '\0';
        if (!char.IsAsciiLetterUpper(letter)) return -1;
        int end = at + 1;
        if (end < text.Length && text[end] == letter) end++;
        return IsAlone(text, end) || IsRun(text, end, letter) ? end : -1;
    }

    private static bool IsAlone(ReadOnlySpan<char> text, int end) =>
        end >= text.Length || (Scan.IsWordBreak(text[end - 1], text[end]) && Scan.Fold(text[end]) is not ('-' or '/' or '\''));

    // "A-E": the hyphen of a run of letters, not of a word.
    private static bool IsRun(ReadOnlySpan<char> text, int end, char letter) =>
        end + 1 < text.Length && Scan.Fold(text[end]) == '-' && char.IsAsciiLetterUpper(text[end + 1]) && text[end + 1] > letter && IsAlone(text, end + 2);

    private static string Compact(ReadOnlySpan<char> inside)
    {
        Span<char> buffer = stackalloc char[16];
        int length = 0;
        foreach (char c in inside)
        {
            if (!char.IsWhiteSpace(c) && length < buffer.Length) buffer[length++] = Scan.Fold(c);
        }

        return buffer[..length].ToString();
    }

    private static bool IsRomanSession(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("ES-", StringComparison.Ordinal)) text = text[3..];
        else if (text.StartsWith("S-", StringComparison.Ordinal)) text = text[2..];
        return !text.IsEmpty && text.IndexOfAnyExcept("IVXLC") < 0;
    }
}
