namespace Resolutions.Documents.Pdf;

/// <summary>Parts rows at wide gaps.</summary>
internal static class SegmentBuilder
{
    // A gap this many times the size of the letters parts cells; the spaces of justified lines are narrower.
    private const double WidestSpace = 2.2;

    // A label, "73/8." at the longest, stands apart from its text by a tab.
    private const int LongestLabel = 12;

    public static List<Segment> Split(Row row, int from, int to)
    {
        var segments = new List<Segment>();
        var glyphs = new List<Glyph>();
        double right = double.NaN;
        for (int i = from; i < to; i++)
        {
            Glyph glyph = row.Glyphs[i];
            if (!glyph.IsBlank)
            {
                if (glyph.Left - right > row.Size * WidestSpace && !IsLabel(glyphs)) Flush();
                right = double.IsNaN(right) ? glyph.Right : Math.Max(right, glyph.Right);
            }

            if (!glyph.IsBlank || glyphs.Count > 0) glyphs.Add(glyph);
        }

        Flush();
        return segments;

        void Flush()
        {
            while (glyphs.Count > 0 && glyphs[^1].IsBlank) glyphs.RemoveAt(glyphs.Count - 1);
            if (glyphs.Count > 0) segments.Add(new Segment(glyphs, row.Baseline, Row.SizeOf(glyphs)));
            glyphs = [];
            right = double.NaN;
        }
    }

    /// <summary>How many cells a row has, parted by wide gaps; a label at its start goes with the cell after it.</summary>
    public static int CountCells(Row row)
    {
        List<Segment> segments = Split(row, 0, row.Glyphs.Count);
        int cells = segments.Count;
        for (int s = 0; s < segments.Count; s++)
        {
            double right = double.NaN;
            bool isFirst = s == 0;
            foreach (Glyph glyph in segments[s].Glyphs)
            {
                if (glyph.IsBlank) continue;
                if (glyph.Left - right > row.Size * WidestSpace)
                {
                    if (!isFirst) cells++;
                    isFirst = false;
                }

                right = double.IsNaN(right) ? glyph.Right : Math.Max(right, glyph.Right);
            }
        }

        return cells;
    }

    /// <summary>Whether the letters are a label: "1.", "(a)", "73/8."; or the raised number of a footnote.</summary>
    private static bool IsLabel(List<Glyph> glyphs)
    {
        int length = 0;
        char first = '\0', last = '\0';
        foreach (Glyph glyph in glyphs)
        {
            if (glyph.IsBlank) continue;
            if (length == 0) first = glyph.Text[0];
            last = glyph.Text[^1];
            length += glyph.Text.Length;
            if (length > LongestLabel) return false;
        }

        return (last is '.' or ')' or '）' or '．' or '、' && (char.IsAsciiDigit(first) || char.IsAsciiLetter(first) || first is '(' or '（'))
            || (length is > 0 and <= 2 && char.IsAsciiDigit(first) && char.IsAsciiDigit(last));
    }
}
