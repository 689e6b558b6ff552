namespace Resolutions.Documents.Pdf;

/// <summary>Gathers the letters of a page into rows, from the top down; raised figures go with the row they are raised above.</summary>
internal static class RowBuilder
{
    // Letters of one row differ by this part of their size, at the most.
    private const double Unevenness = 0.2;

    public static List<Row> Build(List<Glyph> glyphs)
    {
        var rows = new List<Row>();
        foreach (Glyph glyph in glyphs.Where(static glyph => !glyph.IsBlank).OrderByDescending(static glyph => glyph.Baseline))
        {
            Row? row = rows.Count > 0 ? rows[^1] : null;
            if (row is null || row.Baseline - glyph.Baseline > Math.Max(1, glyph.Size * Unevenness)) rows.Add(row = new Row(glyph.Baseline));
            row.Glyphs.Add(glyph);
        }

        foreach (Row row in rows)
        {
            row.Close();
            // The first letter gave the height; most letters know better.
            row.Baseline = row.Glyphs.OrderBy(static glyph => glyph.Baseline).ElementAt(row.Glyphs.Count / 2).Baseline;
        }

        LowerRaised(rows);
        AddBlanks(rows, glyphs);
        return rows;
    }

    private static void LowerRaised(List<Row> rows)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            Row small = rows[i];
            bool moved = false;
            for (int below = i + 1; below < rows.Count && below <= i + 2 && small.Glyphs.Count > 0; below++)
            {
                Row row = rows[below];
                double rise = small.Baseline - row.Baseline;
                if (small.Size > row.Size * 0.8 || rise < row.Size * 0.1 || rise > row.Size * 0.7) continue;
                List<Glyph> raised = small.Glyphs.FindAll(glyph => Touches(row, glyph));
                if (raised.Count == 0) continue;
                small.Glyphs.RemoveAll(raised.Contains);
                row.Glyphs.AddRange(raised);
                row.Glyphs.Sort(static (left, right) => left.Left.CompareTo(right.Left));
                moved = true;
            }

            if (moved && small.Glyphs.Count > 0) small.Close();
        }

        rows.RemoveAll(static row => row.Glyphs.Count == 0);
    }

    /// <summary>Whether a raised letter stands beside a letter of the row; a number of two figures touches with its first.</summary>
    private static bool Touches(Row row, Glyph raised)
    {
        foreach (Glyph glyph in row.Glyphs)
        {
            if (glyph.Left - raised.Right < row.Size * 1.5 && raised.Left - glyph.Right < row.Size * 1.5) return true;
        }

        return false;
    }

    private static void AddBlanks(List<Row> rows, List<Glyph> glyphs)
    {
        foreach (Glyph blank in glyphs)
        {
            if (!blank.IsBlank) continue;
            // Rows run from high to low.
            int low = 0, high = rows.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (rows[middle].Baseline > blank.Baseline + 1.5) low = middle + 1;
                else high = middle;
            }

            if (low < rows.Count && Math.Abs(rows[low].Baseline - blank.Baseline) <= 1.5) rows[low].Glyphs.Add(blank);
        }

        foreach (Row row in rows) row.Close();
    }
}
