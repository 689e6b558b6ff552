using System.Globalization;
using Resolutions.Parsing.Clauses;
using Resolutions.Text;

namespace Resolutions.Parsing.Lines;

/// <summary>
/// Finds calls that a file does not show as such, printed as large and low as the text: figures behind the end sign of a paragraph, the number of a
/// footnote that stands on this page or on one before it ("…priorities of UNISPACE+50,1" in A/RES/73/6, preambular paragraph 22).
/// </summary>
internal static class EndCalls
{
    private const int MostDigits = 3;

    /// <summary>Calls with those added that stand behind end signs, in order.</summary>
    public static List<TextCut> Add(DocumentLines document, List<FootnoteLines> notes, List<TextCut> calls)
    {
        int known = 0, next = 0, last = 0;
        var all = new List<TextCut>(calls.Count + 1);
        for (int i = document.BodyStart; i < document.Count; i++)
        {
            while (known < calls.Count && calls[known].End <= document.Lines[i].End) all.Add(calls[known++]);
            while (next < notes.Count && notes[next].Page <= document.Pages[i]) last = Math.Max(last, notes[next++].Marker);
            if (document.Roles[i] != LineRole.Text || !EndsBlock(document, i)) continue;
            ReadOnlySpan<char> line = document[i];
            int start = line.Length;
            while (start > 0 && char.IsAsciiDigit(line[start - 1])) start--;
            if (start < 2 || line.Length - start is 0 or > MostDigits || line[start] == '0') continue;
            if (EndSigns.Of(line[..start]) is not (EndSign.Comma or EndSign.Semicolon)) continue;
            // "50,100" at the end of a table's row is one number.
            if (line.Length - start == MostDigits && char.IsAsciiDigit(line[start - 2])) continue;
            int number = int.Parse(line[start..], NumberStyles.None, CultureInfo.InvariantCulture);
            int from = document.Lines[i].Start + start;
            if (number <= last && (all.Count == 0 || all[^1].End <= from)) all.Add(new TextCut(from, document.Lines[i].End, number, 1));
        }

        return all;
    }

    /// <summary>
    /// Whether what comes next is set apart: blank lines, something that is no running text, or a paragraph that begins on the next page. The end of a page
    /// is no blank line: a sentence may go on overleaf.
    /// </summary>
    private static bool EndsBlock(DocumentLines document, int line)
    {
        int next = line + 1;
        while (next < document.Count && document.Roles[next] is LineRole.Furniture or LineRole.FootnoteMarker or LineRole.FootnoteText) next++;
        if (next == document.Count || document.Roles[next] is LineRole.Closing or LineRole.AnnexLabel) return true;
        if (document.Pages[next] != document.Pages[line] && CanTell(document, next, out bool begins)) return begins;
        return document.Lines[line + 1].BlanksBefore > 0;
    }

    /// <summary>Whether it can be told of the first line of a page whether a paragraph begins with it, and whether one does.</summary>
    private static bool CanTell(DocumentLines document, int line, out bool begins)
    {
        ReadOnlySpan<char> text = document[line];
        begins = !char.IsLower(text[0]);
        return !begins || LabelReader.TryRead(text, document.Pack, out _) || OpeningPhraseReader.Read(MappedText.Identity(text.ToString()), document.Pack, PhraseRole.Preambular) is { Span.Start: 0 };
    }
}
