using Resolutions.Parsing.Clauses;
using Resolutions.Text;

namespace Resolutions.Parsing.Lines;

/// <summary>Finds out how a text is set from its body's lines.</summary>
internal static class PrintStyleMeter
{
    // A print's column is at most this wide; a longer line is a paragraph of its own.
    private const int WidestColumn = 160;
    private const int NarrowestColumn = 40;

    // Columns left free where the next word would have fitted: more than a call of a footnote takes, and enough to see it at all.
    private const int MostForCall = 6;
    private const int RoomForMore = 2;

    public static PrintStyle Measure(DocumentLines document, int from)
    {
        Span<int> widths = stackalloc int[WidestColumn + 1];
        widths.Clear();
        int lines = 0, spaced = 0, wide = 0, indented = 0, ended = 0, previous = -1;
        for (int i = from; i < document.Count; i++)
        {
            if (document.Roles[i] != LineRole.Text) continue;
            Line line = document.Lines[i];
            ReadOnlySpan<char> text = line.Of(document.Text);
            // A paragraph in one line need not be measured.
            int width = text.Length > WidestColumn + 2 ? text.Length : Characters.Width(text);
            // Closing punctuation may hang over the margin, since it must not begin a line.
            if (Characters.IsWide(text[^1]) && char.IsPunctuation(text[^1])) width -= 2;
            lines++;
            if (line.Indent > 0) indented++;
            // Lines parted by furniture say nothing of blanks.
            if (previous == i - 1 && line.BlanksBefore > 0) spaced++;
            if (previous >= 0 && previous != i - 1) ended++;
            previous = i;
            if (width > WidestColumn) wide++;
            else widths[width]++;
        }

        if (lines < 2) return PrintStyle.Plain;
        int pairs = Math.Max(1, lines - 1 - ended);
        bool wrapped = wide * 20 <= lines;
        int column = wrapped ? Column(widths, lines - wide) : 0;
        if (column == 0) return PrintStyle.Plain;
        double share = (double)spaced / pairs;
        int full = 0;
        for (int width = column * 85 / 100; width <= column; width++) full += widths[width];
        LineSpacing spacing = share < 0.02 ? LineSpacing.None
            : share > 0.85 && full * 5 >= lines ? LineSpacing.BetweenLines
            : BlanksPartParagraphs(document, from) ? LineSpacing.BetweenParagraphs : LineSpacing.None;
        bool indentsTell = indented * 20 >= lines && indented * 10 <= lines * 9;
        return new PrintStyle(spacing, column, indentsTell, IsExact(document, from, column));
    }

    /// <summary>Whether lines that begin paragraphs, by a label or an opening phrase after an end sign, mostly have a blank line before them.</summary>
    private static bool BlanksPartParagraphs(DocumentLines document, int from)
    {
        int starts = 0, spaced = 0;
        for (int i = from + 1; i < document.Count; i++)
        {
            if (document.Roles[i] != LineRole.Text || document.Roles[i - 1] != LineRole.Text) continue;
            if (EndSigns.Of(document[i - 1]) == EndSign.None || !Begins(document, i)) continue;
            starts++;
            if (document.Lines[i].BlanksBefore > 0) spaced++;
        }

        return starts == 0 || spaced * 10 >= starts * 6;
    }

    private static bool Begins(DocumentLines document, int line)
    {
        ReadOnlySpan<char> text = document[line];
        if (char.IsLower(text[0])) return false;
        return LabelReader.TryRead(text, document.Pack, out _)
            || OpeningPhraseReader.Read(MappedText.Identity(text.ToString()), document.Pack, PhraseRole.Preambular) is { Span.Start: 0 };
    }

    /// <summary>Whether lines that surely go on were broken only where the next word no longer fits.</summary>
    private static bool IsExact(DocumentLines document, int from, int column)
    {
        int pairs = 0, loose = 0, free = 0;
        for (int i = from + 1; i < document.Count; i++)
        {
            if (document.Roles[i] != LineRole.Text || document.Roles[i - 1] != LineRole.Text || document.Lines[i].BlanksBefore > 1) continue;
            char last = document[i - 1][^1], first = document[i][0];
            bool goesOn = char.IsLetter(last) && (char.IsLower(first) || (Characters.IsWide(first) && Characters.IsWide(last)));
            if (!goesOn) continue;
            pairs++;
            int slack = LineSlack.Between(document, i - 1, i, column);
            // A figure that calls a footnote takes the place of a longer mark in some extractors.
            if (slack > MostForCall) loose++;
            if (slack >= RoomForMore) free++;
        }

        // Letters of different widths leave a few columns here and there, and a line with room is no proof (A/RES/53/22, A/RES/54/254 in English).
        return pairs >= 4 && loose * 8 <= pairs && free * 6 <= pairs;
    }

    /// <summary>The width of a full line: the widest that several lines reach, so that stray ones with a split word do not count.</summary>
    private static int Column(ReadOnlySpan<int> widths, int lines)
    {
        int beyond = 0, stray = Math.Max(1, lines * 3 / 100);
        for (int width = widths.Length - 1; width >= NarrowestColumn; width--)
        {
            beyond += widths[width];
            if (beyond > stray) return width;
        }

        return 0;
    }
}
