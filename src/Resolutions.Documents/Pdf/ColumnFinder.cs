namespace Resolutions.Documents.Pdf;

/// <summary>Finds the gutter of a page that is set in two columns, as the volumes of 1946 to the 1990s are.</summary>
internal static class ColumnFinder
{
    private const int FewestRows = 8;
    private const double NarrowestGutter = 5;

    // Headings and running heads cross the gutter; more than this share of the rows does not.
    private const double MostCrossing = 0.2;

    /// <summary>The middle of the gutter; NaN where the page has one column.</summary>
    public static double Find(List<Row> rows)
    {
        if (rows.Count < FewestRows) return double.NaN;
        double left = rows.Min(static row => row.Left), right = rows.Max(static row => row.Right);
        int from = (int)(left + ((right - left) * 0.35)), to = (int)(left + ((right - left) * 0.65));
        if (to <= from) return double.NaN;
        var covered = new int[to - from + 1];
        foreach (Row row in rows) Cover(row, from, covered);

        int bestStart = -1, bestLength = 0;
        int limit = (int)(rows.Count * MostCrossing);
        for (int i = 0; i < covered.Length; i++)
        {
            int start = i;
            while (i < covered.Length && covered[i] <= limit) i++;
            if (i - start > bestLength) (bestStart, bestLength) = (start, i - start);
        }

        if (bestLength < NarrowestGutter) return double.NaN;
        double gutter = from + bestStart + (bestLength / 2.0);
        int both = 0, one = 0;
        foreach (Row row in rows)
        {
            if (Splits(row, gutter, out int at)) both += at > 0 && at < row.Glyphs.Count ? 1 : 0;
            else one++;
        }

        // Rows on one side only are cells or a masthead; columns stand side by side, each filled for the most part.
        return both >= FewestRows && both >= one && IsFilled(rows, left, right, gutter) ? gutter : double.NaN;
    }

    /// <summary>Whether no letter crosses the gutter.</summary>
    /// <param name="row">A row.</param>
    /// <param name="gutter">The middle of the gutter.</param>
    /// <param name="at">The first letter to the right of it.</param>
    public static bool Splits(Row row, double gutter, out int at)
    {
        at = 0;
        while (at < row.Glyphs.Count && (row.Glyphs[at].Left + row.Glyphs[at].Right) / 2 < gutter) at++;
        int before = at - 1, after = at;
        while (before >= 0 && row.Glyphs[before].IsBlank) before--;
        while (after < row.Glyphs.Count && row.Glyphs[after].IsBlank) after++;
        if (before < 0 || after == row.Glyphs.Count) return true;
        return row.Glyphs[after].Left - row.Glyphs[before].Right >= Math.Max(NarrowestGutter, row.Size * 0.6);
    }

    private static void Cover(Row row, int from, int[] covered)
    {
        int last = -1;
        double right = double.NegativeInfinity;
        foreach (Glyph glyph in row.Glyphs)
        {
            if (glyph.IsBlank) continue;
            // The space between two words is covered, too.
            double start = glyph.Left - right < row.Size * 0.5 ? right : glyph.Left;
            right = Math.Max(right, glyph.Right);
            int first = Math.Max(last + 1, (int)Math.Floor(start) - from), stop = Math.Min(covered.Length - 1, (int)Math.Ceiling(glyph.Right) - from);
            for (int i = Math.Max(0, first); i <= stop; i++)
            {
                covered[i]++;
                last = i;
            }
        }
    }

    private static bool IsFilled(List<Row> rows, double left, double right, double gutter)
    {
        int full = 0, both = 0;
        foreach (Row row in rows)
        {
            if (!Splits(row, gutter, out int at) || at == 0 || at == row.Glyphs.Count) continue;
            both++;
            int before = at - 1;
            while (before > 0 && row.Glyphs[before].IsBlank) before--;
            double inLeft = row.Glyphs[before].Right - row.Left, inRight = row.Right - row.Glyphs[at].Left;
            if (inLeft > (gutter - left) * 0.6 && inRight > (right - gutter) * 0.6) full++;
        }

        return full * 2 >= both;
    }
}
