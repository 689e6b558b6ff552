using System.Collections.Frozen;
using Resolutions.Languages;
using Resolutions.Text;

namespace Resolutions.Parsing.Lines;

/// <summary>Weighs whether figures in a line are the call of a footnote, by what stands around them.</summary>
internal static class CallWeight
{
    private const int Impossible = int.MinValue;

    // What a word that counts or measures after the number takes off.
    private const int Counted = -6;

    // What it takes off that the blank after the number is lost: "1994, 1in which".
    private const int Glued = -4;

    private const int GroupOfFigures = 3;

    public static int Of(DocumentLines document, int line, int start, int end)
    {
        ReadOnlySpan<char> text = document[line];
        StructureWords words = document.Pack.Structure;
        char next = end < text.Length ? text[end] : '\n';
        if (next is '/' or '%' or '-' or '–' or ':' || (char.IsAsciiLetter(next) && !(BeginsWord(text[end..]) && !IsOrdinal(text[start..], end - start, document.Pack)))) return Impossible;
        if (next is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])) return Impossible;

        int before = start;
        while (before > 0 && Characters.IsBlank(text[before - 1])) before--;
        bool attached = before == start && start > 0;
        // At the start of a line the character before is the last of the line above, overleaf where a page has turned.
        if (before == 0)
        {
            int above = line - 1;
            while (above >= document.BodyStart && document.Roles[above] is LineRole.Furniture or LineRole.FootnoteMarker or LineRole.FootnoteText) above--;
            if (next is '.' or '．' or '、' || above < document.BodyStart || document.Roles[above] != LineRole.Text) return Impossible;
            text = document[above];
            before = text.Length;
        }

        char last = text[before - 1];
        if (last is '/' or '-' or '–' or '$' or '€' or '№' || (attached && char.IsAsciiDigit(last))) return Impossible;
        if (attached && last is '.' && !EndsSentence(text[..(before - 1)])) return Impossible;

        int weight = Left(text[..before], last, attached, end - start, words.BeforeNumbers);
        bool endsLine = end == document[line].Length && line + 1 < document.Count && document.Roles[line + 1] == LineRole.Text;
        weight += Right(document[line], end, words.AfterNumbers);
        // A number cut off from its measure word by the line's end: "17 to 20 / October", 2019年9 / 月.
        if (endsLine && Right(document[line + 1], 0, words.AfterNumbers) <= Counted) weight += Counted;
        if (char.IsAsciiLetter(next)) weight += Glued;
        if (IsListItem(document[line], end)) weight += Counted;
        // "paragraphs 12, 15, 18 and 20" is a list of numbers and has no call in it.
        if (last is ',' or '、' && IsListed(text[..(before - 1)]) && GoesOnWithNumber(document[line], end)) weight -= 8;
        return weight;
    }

    /// <summary>Whether what comes after a number, blanks aside, counts or measures, or goes on with figures.</summary>
    public static bool IsMeasured(ReadOnlySpan<char> rest, StructureWords words)
    {
        ReadOnlySpan<char> next = rest.TrimStart(Characters.Blanks);
        return !next.IsEmpty && (char.IsAsciiDigit(next[0]) || (Characters.IsWide(next[0]) && Contains(words.AfterNumbers, next[..1])));
    }

    private static int Left(ReadOnlySpan<char> text, char last, bool attached, int digits, FrozenDictionary<string, bool> beforeNumbers)
    {
        if (last is '(' or '（' or '“' or '《' or '「' or '[') return -4;
        if (char.IsAsciiDigit(last)) return digits == 3 ? -4 : 1;
        if (!char.IsLetter(last)) return 4;
        if (Characters.IsWide(last)) return Penalty(beforeNumbers, text[^1..]) + (attached ? 1 : 0);
        int word = text.Length;
        while (word > 0 && !Characters.IsBlank(text[word - 1]) && text[word - 1] is not '(') word--;
        return Penalty(beforeNumbers, text[word..]) + (attached ? 0 : 1);
    }

    private static int Right(ReadOnlySpan<char> line, int end, FrozenSet<string> afterNumbers)
    {
        int at = end;
        while (at < line.Length && Characters.IsBlank(line[at])) at++;
        if (at == line.Length) return 1;
        char next = line[at];
        // "5 205 800" is one number.
        if (at == end + 1 && Figures(line[at..]) == GroupOfFigures) return Counted + Counted;
        if (!char.IsLetterOrDigit(next)) return next is '(' or '（' ? -1 : 2;
        // Chinese sets a number and its measure word without a blank.
        if (Characters.IsWide(next)) return at == end && Contains(afterNumbers, line.Slice(at, 1)) ? Counted + Counted : 0;
        int stop = at;
        while (stop < line.Length && char.IsLetterOrDigit(line[stop])) stop++;
        return Contains(afterNumbers, line[at..stop]) ? Counted : 0;
    }

    private static int Penalty(FrozenDictionary<string, bool> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out bool strong) ? strong ? -7 : -2 : 0;

    /// <summary>Whether a text ends with a word in small letters, so that a stop after it ends a sentence: not "DEC", "Add", "COP".</summary>
    private static bool EndsSentence(ReadOnlySpan<char> text)
    {
        const int ShortestWord = 4;
        int letters = 0;
        while (letters < text.Length && (char.IsLower(text[^(letters + 1)]) || Characters.IsWide(text[^(letters + 1)]))) letters++;
        return letters >= ShortestWord;
    }

    /// <summary>Whether a text ends with a number of one or two figures that stands alone: 15, but not 73/15 or a year.</summary>
    private static bool IsListed(ReadOnlySpan<char> text)
    {
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[^(digits + 1)])) digits++;
        return digits is 1 or 2 && (digits == text.Length || Characters.IsBlank(text[^(digits + 1)]) || Characters.IsWide(text[^(digits + 1)]));
    }

    /// <summary>Whether a comma or one word and then a number follow: ", 20", " and 20".</summary>
    private static bool GoesOnWithNumber(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && (Characters.IsBlank(line[at]) || line[at] is ',' or '、')) at++;
        if (at < line.Length && char.IsAsciiDigit(line[at])) return true;
        while (at < line.Length && char.IsLetter(line[at])) at++;
        while (at < line.Length && Characters.IsBlank(line[at])) at++;
        return at < line.Length && char.IsAsciiDigit(line[at]);
    }

    /// <summary>Whether a word begins, and not a mark of one letter: "in", but not "a".</summary>
    private static bool BeginsWord(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && char.IsAsciiLetterLower(text[length])) length++;
        return length >= 2 && (length == text.Length || !char.IsLetterOrDigit(text[length]));
    }

    /// <summary>Whether figures and what is set right behind them are one ordinal: "1st".</summary>
    private static bool IsOrdinal(ReadOnlySpan<char> text, int figures, LanguagePack pack) =>
        pack.Numbers.TryReadOrdinal(text, out _, out int length) && length > figures;

    /// <summary>Whether a number and its full stop begin an item: "1. Income from", as in a table that runs in one line.</summary>
    private static bool IsListItem(ReadOnlySpan<char> line, int end) =>
        end + 2 < line.Length && line[end] is '.' && Characters.IsBlank(line[end + 1]) && char.IsLetter(line[end + 2]) && !char.IsLower(line[end + 2]);

    private static int Figures(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && char.IsAsciiDigit(text[length])) length++;
        return length;
    }

    private static bool Contains(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
