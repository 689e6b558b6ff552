namespace Resolutions.Documents.Pdf;

/// <summary>All letters of a page at one height, whatever columns they are in.</summary>
internal sealed class Row(double baseline)
{
    public double Baseline { get; set; } = baseline;

    public List<Glyph> Glyphs { get; } = [];

    /// <summary>The size most of its letters have.</summary>
    public double Size { get; private set; }

    public double Left => Glyphs[0].Left;

    public double Right => Glyphs[^1].Right;

    /// <summary>Puts the letters in order and measures them.</summary>
    public void Close()
    {
        Glyphs.Sort(static (left, right) => left.Left.CompareTo(right.Left));
        while (Glyphs.Count > 0 && Glyphs[^1].IsBlank) Glyphs.RemoveAt(Glyphs.Count - 1);
        int blanks = Glyphs.FindIndex(static glyph => !glyph.IsBlank);
        if (blanks > 0) Glyphs.RemoveRange(0, blanks);
        Size = SizeOf(Glyphs);
    }

    /// <summary>The size most letters have.</summary>
    public static double SizeOf(List<Glyph> glyphs)
    {
        var counts = new Dictionary<int, int>();
        int best = 0, most = 0;
        foreach (Glyph glyph in glyphs)
        {
            if (glyph.IsBlank) continue;
            int key = (int)Math.Round(glyph.Size * 4);
            int count = counts[key] = counts.GetValueOrDefault(key) + 1;
            if (count > most || (count == most && key > best)) (best, most) = (key, count);
        }

        return best / 4.0;
    }
}
