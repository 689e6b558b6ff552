using System.Buffers;
using Resolutions.Model;
using Resolutions.Parsing.Lines;
using Resolutions.Text;

namespace Resolutions.Parsing.Blocks;

/// <summary>Joins wrapped lines to running text: no space between Chinese characters, hyphens at line ends kept or dropped by what the text proves.</summary>
internal sealed class LineJoiner(DocumentLines document, IReadOnlyList<TextCut> cuts, Vocabulary vocabulary)
{
    private const int LongestWord = 24;

    private static readonly SearchValues<char> OddBlanks = SearchValues.Create(Characters.Blanks.ToString().Replace(" ", "", StringComparison.Ordinal));

    private readonly Dictionary<int, List<TextCut>> _cuts = ByLine(document, cuts);

    /// <summary>A line's text without the calls in it; used to see how a line ends.</summary>
    public ReadOnlySpan<char> WithoutLastCall(int line)
    {
        ReadOnlySpan<char> text = document[line];
        if (_cuts.TryGetValue(line, out List<TextCut>? calls) && calls[^1].End == document.Lines[line].End)
        {
            text = text[..(calls[^1].Start - document.Lines[line].Start)].TrimEnd(Characters.Blanks);
        }

        return text;
    }

    /// <summary>How many calls of footnotes a line has.</summary>
    public int Calls(int line) => _cuts.TryGetValue(line, out List<TextCut>? calls) ? calls.Sum(static call => call.Count) : 0;

    /// <summary>Whether a line is nothing but calls of footnotes, with blanks or commas between them.</summary>
    public bool IsCall(int line)
    {
        if (!_cuts.TryGetValue(line, out List<TextCut>? calls)) return false;
        int at = document.Lines[line].Start;
        foreach (TextCut call in calls)
        {
            foreach (char between in document.Text.AsSpan(at, call.Start - at))
            {
                if (between != ',' && !Characters.IsBlank(between)) return false;
            }

            at = call.End;
        }

        return at == document.Lines[line].End;
    }

    /// <summary>Whether a call stands so near the start of a line that it took part in where the line above was broken.</summary>
    public bool CallsEarly(int line) => _cuts.TryGetValue(line, out List<TextCut>? calls) && calls[0].Start - document.Lines[line].Start < LongestWord;

    /// <summary>Joins the lines from a place in the first on.</summary>
    public MappedText Join(List<int> lines, int skip, List<FootnoteCall> calls)
    {
        Line only = document.Lines[lines[0]];
        if (lines.Count == 1 && document.Marks.Emphasis.Count == 0 && !_cuts.ContainsKey(lines[0]) && IsClean(only.Of(document.Text)[skip..]))
        {
            return MappedText.Identity(LongText.Copy(document.Text, only.Start + skip, only.End - only.Start - skip, document.Cancellation), only.Start + skip);
        }

        var builder = new MappedTextBuilder(document.Lines[lines[^1]].End - only.Start);
        for (int i = 0; i < lines.Count; i++)
        {
            Line line = document.Lines[lines[i]];
            int from = i == 0 ? line.Start + skip : line.Start;
            if (i > 0) Connect(builder, document.Text, from, line.End);
            if (_cuts.TryGetValue(lines[i], out List<TextCut>? inLine))
            {
                foreach (TextCut cut in inLine)
                {
                    if (cut.Start < from) continue;
                    Append(builder, from, cut.Start);
                    for (int n = 0; n < cut.Count; n++) calls.Add(Call(cut, n));
                    from = cut.End;
                    // The blank before the call went with the call: "report, 1 and" is "report, and", "report 1," is "report,".
                    if (builder.Last == ' ' && (from >= line.End || !char.IsLetterOrDigit(document.Text[from]))) builder.RemoveLast(1);
                }
            }

            Append(builder, from, line.End);
        }

        while (builder.Last == ' ') builder.RemoveLast(1);
        return builder.Build();
    }

    /// <summary>Whether a piece of a line, which ends with ink, is its own running text: single spaces are its only blanks.</summary>
    private static bool IsClean(ReadOnlySpan<char> text) =>
        !text.IsEmpty && text[0] != ' ' && !text.ContainsAny(OddBlanks) && text.IndexOf("  ", StringComparison.Ordinal) < 0;

    private static Dictionary<int, List<TextCut>> ByLine(DocumentLines document, IReadOnlyList<TextCut> cuts)
    {
        var byLine = new Dictionary<int, List<TextCut>>();
        int line = 0;
        foreach (TextCut cut in cuts)
        {
            while (document.Lines[line].End < cut.End) line++;
            if (!byLine.TryGetValue(line, out List<TextCut>? list)) byLine.Add(line, list = []);
            list.Add(cut);
        }

        return byLine;
    }

    private static FootnoteCall Call(TextCut cut, int index) => new()
    {
        Marker = (cut.Marker + index).ToString(System.Globalization.CultureInfo.InvariantCulture),
        Span = TextSpan.FromBounds(cut.Start, cut.End),
    };

    /// <summary>Adds a piece of a line, each run of blanks as one space.</summary>
    private void Append(MappedTextBuilder builder, int from, int to)
    {
        ReadOnlySpan<char> text = document.Text.AsSpan(0, to);
        while (from < to)
        {
            int end = from;
            while (end < to && !Characters.IsBlank(text[end])) end++;
            builder.Append(text[from..end], from);
            Emphasize(builder, from, end);
            from = end;
            while (end < to && Characters.IsBlank(text[end])) end++;
            if (end > from && builder.Length > 0 && builder.Last != ' ' && !IsNothing(text[from..end]))
            {
                builder.Append(" ", from);
                Emphasize(builder, from, from + 1);
            }

            from = end;
        }
    }

    /// <summary>Carries emphasis over to what was added last, which stands at a place in the original.</summary>
    private void Emphasize(MappedTextBuilder builder, int from, int to)
    {
        IReadOnlyList<TextSpan> emphasis = document.Marks.Emphasis;
        if (emphasis.Count == 0) return;
        int offset = builder.Length - to;
        for (int i = document.Marks.EmphasisAfter(from); i < emphasis.Count && emphasis[i].Start < to; i++)
        {
            builder.AddEmphasis(offset + Math.Max(from, emphasis[i].Start), offset + Math.Min(to, emphasis[i].End));
        }
    }

    /// <summary>Soft hyphens and zero-width characters part no words.</summary>
    private static bool IsNothing(ReadOnlySpan<char> blanks) => !blanks.ContainsAnyExcept("\u00AD\u200B\u2060\uFEFF");

    /// <summary>Puts between two lines what belongs there.</summary>
    private void Connect(MappedTextBuilder builder, string text, int next, int end)
    {
        char last = builder.Last, first = text[next];
        if (last == '\0' || last == ' ' || Characters.IsWide(last) || Characters.IsWide(first)) return;
        if (last is '-' or '\u2010' && builder.Length > 1 && char.IsLetterOrDigit(builder[builder.Length - 2]))
        {
            // "imple-/mentation" loses its hyphen where the text has the whole word elsewhere; "Secretary-/General" keeps it.
            if (char.IsLower(first) && vocabulary.ProvesUnhyphenated(builder.LastWord(), WordAt(text, next, end))) builder.RemoveLast(1);
            return;
        }

        if (last is '/' && first is not ' ') return;
        builder.Append(" ", next - 1);
        Emphasize(builder, next - 1, next);
    }

    private static ReadOnlySpan<char> WordAt(string text, int from, int end)
    {
        int stop = from;
        while (stop < end && char.IsLetter(text[stop])) stop++;
        return text.AsSpan(from, stop - from);
    }
}
