namespace Resolutions.Documents.Pdf;

/// <summary>Finds the gutter of a page that is set in two columns, as the volumes of 1946 to the 1990s are.</summary>
internal static class ColumnFinder
{
    private const int FewestRows = 8;
    private const int FewestInLast = 3;
    private const double NarrowestGutter = 5;

    // Headings and running heads cross the gutter; more than this share of the rows does not.
    private const double MostCrossing = 0.2;

    // One line in three is full, where paragraphs are short.
    private const int MostShort = 3;

    // A line that reaches over this part of its column is full.
    private const double MostOfColumn = 0.6;

    /// <summary>The middle of the gutter; NaN where the page has one column.</summary>
    public static double Find(List<Row> rows)
    {
        if (rows.Count < FewestRows) return double.NaN;
        double left = rows.Min(static row => row.Left), right = rows.Max(static row => row.Right);
        int from = (int)(left + ((right - left) * 0.35)), to = (int)(left + ((right - left) * 0.65));
        if (to <= from) return double.NaN;
        var covered = new int[to - from + 1];
        foreach (Row row in rows) Cover(row, from, covered);

        (int start, int length) = Widest(covered, 0, covered.Length, (int)(rows.Count * MostCrossing));
        if (length < NarrowestGutter) return double.NaN;
        // Where the right column is short, few rows cross it, too: the gutter is where the fewest do.
        (int inner, int width) = Widest(covered, start, start + length, covered.Skip(start).Take(length).Min());
        if (width >= NarrowestGutter) (start, length) = (inner, width);
        double gutter = from + start + (length / 2.0);
        return AreColumns(rows, left, right, gutter) ? gutter : double.NaN;
    }

    /// <summary>The widest stretch that no more rows than so many cross.</summary>
    private static (int Start, int Length) Widest(int[] covered, int from, int to, int most)
    {
        int best = from, length = 0;
        for (int i = from; i < to; i++)
        {
            int start = i;
            while (i < to && covered[i] <= most) i++;
            if (i - start > length) (best, length) = (start, i - start);
        }

        return (best, length);
    }

    /// <summary>Whether a page that is too empty to tell has its lines on both sides of the gutter of the pages beside it, as the last page of a volume's section.</summary>
    public static bool Keeps(List<Row> rows, double gutter)
    {
        int crossing = 0, right = 0;
        foreach (Row row in rows)
        {
            if (!Splits(row, gutter, out int at)) crossing++;
            else if (at < row.Glyphs.Count) right++;
        }

        return right > 0 && crossing <= rows.Count * MostCrossing;
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

    /// <summary>
    /// Whether the lines on both sides are many and reach over most of their side, as those of columns do and cells and mastheads do not. Lines of
    /// two columns need not stand at one height.
    /// </summary>
    private static bool AreColumns(List<Row> rows, double left, double right, double gutter)
    {
        int crossing = 0, inLeft = 0, inRight = 0, fullLeft = 0, fullRight = 0;
        foreach (Row row in rows)
        {
            if (!Splits(row, gutter, out int at))
            {
                crossing++;
                continue;
            }

            int before = at - 1;
            while (before >= 0 && row.Glyphs[before].IsBlank) before--;
            if (before >= 0)
            {
                inLeft++;
                if (row.Glyphs[before].Right - row.Left > (gutter - left) * MostOfColumn) fullLeft++;
            }

            if (at < row.Glyphs.Count)
            {
                inRight++;
                if (row.Right - row.Glyphs[at].Left > (right - gutter) * MostOfColumn) fullRight++;
            }
        }

        // The last column of a text may be short: where the other is long and next to nothing crosses the gutter, a few lines tell.
        bool enough = Math.Min(inLeft, inRight) >= FewestRows || (inLeft >= FewestRows * 2 && inRight >= FewestInLast);
        return enough && crossing <= Math.Max(inLeft, inRight) && fullLeft * MostShort >= inLeft && fullRight * MostShort >= inRight;
    }
}
