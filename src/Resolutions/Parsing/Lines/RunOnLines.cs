using Resolutions.Languages;
using Resolutions.Parsing.Clauses;
using Resolutions.Text;

namespace Resolutions.Parsing.Lines;

/// <summary>
/// Parts a text whose paragraphs run on in one line, as some extractors give short documents (A/RES/52/232 and A/RES/54/254 in Chinese): the organ's
/// name with its comma, numbers in sequence after end signs, and opening phrases after commas show where lines ought to be.
/// </summary>
internal static class RunOnLines
{
    // A paragraph set as one line may be long; one that holds the organ's line and a first number is no paragraph.
    private const int ShortestRunOn = 160;
    private const int LongestClosing = 80;

    public static List<Line> Split(string text, List<Line> lines, LanguagePack pack, CancellationToken cancellation = default)
    {
        int index = lines.FindIndex(line => line.End - line.Start >= ShortestRunOn && FindOrgan(text, line, pack, cancellation, out _) >= 0);
        if (index < 0 || lines.Exists(line => EnactingLine.Matches(line.Of(text), pack.Structure.Enacting, out int repeat, out bool comma) && (comma || repeat > 1))) return lines;
        var parted = new List<Line>(lines.Count + 32);
        parted.AddRange(lines.GetRange(0, index));
        Part(text, lines[index], pack, parted, cancellation);
        parted.AddRange(lines.GetRange(index + 1, lines.Count - index - 1));
        return parted;
    }

    private static void Part(string text, Line line, LanguagePack pack, List<Line> parted, CancellationToken cancellation)
    {
        const int Often = 0x3FF;
        var cuts = new List<int> { line.Start };
        int organ = FindOrgan(text, line, pack, cancellation, out int afterOrgan);
        if (FindTitle(text, line.Start, organ) is > 0 and int title)
        {
            if (FindOrigin(text, line.Start, title) is > 0 and int origin) cuts.Add(origin);
            cuts.Add(title);
        }

        cuts.Add(organ);
        cuts.Add(afterOrgan);
        int number = 1, last = afterOrgan;
        for (int at = afterOrgan; at < line.End; at++)
        {
            if ((at & Often) == 0) cancellation.ThrowIfCancellationRequested();
            if (!AfterEndSign(text, at, line.Start, out bool isComma, out bool isParted)) continue;
            ReadOnlySpan<char> rest = text.AsSpan(at, line.End - at);
            if (LabelReader.TryRead(rest, pack, out Label label) && label.Kind == LabelKind.Number && label.Ordinal == number)
            {
                number++;
                cuts.Add(last = at);
            }
            else if (number == 1 && isComma && Opens(rest, isParted, pack))
            {
                cuts.Add(last = at);
            }
        }

        int stop = text.AsSpan(last, line.End - last).LastIndexOfAny('.', '。');
        int closing = stop < 0 ? line.End : last + stop + 1;
        if (line.End - closing is > 0 and <= LongestClosing) CutClosing(text, closing, line.End, pack, cuts);
        cuts.Add(line.End);
        for (int i = 0; i + 1 < cuts.Count; i++) Add(text, cuts[i], cuts[i + 1], line, i, parted);
    }

    private static void Add(string text, int from, int to, Line line, int index, List<Line> parted)
    {
        while (from < to && Characters.IsBlank(text[from])) from++;
        while (to > from && Characters.IsBlank(text[to - 1])) to--;
        if (from < to) parted.Add(new Line(from, to, 0, 0, index == 0 ? line.BlanksBefore : 1, index == 0 && line.BeginsPage));
    }

    /// <summary>Whether an end sign stands before a position, blanks aside, and whether there are any.</summary>
    private static bool AfterEndSign(string text, int at, int start, out bool isComma, out bool isParted)
    {
        isComma = isParted = false;
        if (Characters.IsBlank(text[at])) return false;
        int before = at;
        while (before > start && Characters.IsBlank(text[before - 1])) before--;
        if (before == start) return false;
        char sign = Characters.Narrow(text[before - 1]);
        isComma = sign == ',';
        isParted = before < at;
        return sign is ';' or '。' or '.' or ':' or ',';
    }

    /// <summary>
    /// Whether a paragraph begins after a comma. Where the blank is lost (A/RES/54/254 in Chinese), only a phrase does that never goes on with a sentence.
    /// </summary>
    private static bool Opens(ReadOnlySpan<char> rest, bool isParted, LanguagePack pack)
    {
        const int LongestOpening = 60;
        if (char.IsLower(rest[0]) || (!isParted && pack.Structure.AlwaysOpens.Count == 0)) return false;
        return OpeningPhraseReader.Read(MappedText.Identity(rest[..Math.Min(rest.Length, LongestOpening)].ToString()), pack, PhraseRole.Preambular) is { Span.Start: 0 } phrase
            && (isParted || (phrase.Verb.Modifiers.Count == 0 && pack.Structure.AlwaysOpens.Contains(phrase.Verb.Id)));
    }

    /// <summary>The organ's name, with a comma after it and a blank or nothing before it.</summary>
    private static int FindOrgan(string text, Line line, LanguagePack pack, CancellationToken cancellation, out int after)
    {
        foreach (string name in pack.Structure.Enacting)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int at = text.IndexOf(name, line.Start, line.End - line.Start, StringComparison.Ordinal); at >= 0;
                at = text.IndexOf(name, at + 1, line.End - at - 1, StringComparison.Ordinal))
            {
                after = at + name.Length;
                if (after < line.End && Characters.Narrow(text[after]) == ',' && (at == line.Start || Characters.IsBlank(text[at - 1])))
                {
                    after++;
                    return at;
                }
            }
        }

        after = -1;
        return -1;
    }

    private static int FindTitle(string text, int from, int to)
    {
        for (int at = from; at < to; at++)
        {
            if ((at == from || Characters.IsBlank(text[at - 1])) && TitleNumber.TryRead(text.AsSpan(at, to - at), out _, out int length) && length < to - at) return at;
        }

        return -1;
    }

    /// <summary>Where the line in brackets before the title begins; -1 where there is none.</summary>
    private static int FindOrigin(string text, int from, int title)
    {
        ReadOnlySpan<char> head = text.AsSpan(from, title - from).TrimEnd(Characters.Blanks);
        int open = head is [.., ']'] ? head.LastIndexOf('[') : -1;
        return open > 0 ? from + open : -1;
    }

    /// <summary>Parts meeting and date where both stand after the last full stop.</summary>
    private static void CutClosing(string text, int from, int to, LanguagePack pack, List<int> cuts)
    {
        cuts.Add(from);
        for (int at = from + 1; at < to; at++)
        {
            ReadOnlySpan<char> left = text.AsSpan(from, at - from).Trim(Characters.Blanks), right = text.AsSpan(at, to - at).Trim(Characters.Blanks);
            bool parts = Characters.IsBlank(text[at]) && ((IsDate(left, pack) && IsMeeting(right, pack)) || (IsMeeting(left, pack) && IsDate(right, pack)));
            if (!parts) continue;
            cuts.Add(at);
            return;
        }
    }

    private static bool IsDate(ReadOnlySpan<char> text, LanguagePack pack) => ClosingFinder.IsDate(text, pack, out _);

    private static bool IsMeeting(ReadOnlySpan<char> text, LanguagePack pack) => ClosingFinder.IsMeeting(text, pack, out _, out _);
}
