namespace Resolutions.Documents.Pdf;

/// <summary>Letters that stand on one line without a wide gap: a line of a column, a cell, one side of a running head.</summary>
internal sealed class Segment
{
    public Segment(List<Glyph> glyphs, double baseline, double size)
    {
        Glyphs = glyphs;
        Baseline = baseline;
        Size = size;
        Left = glyphs[0].Left;
        Right = glyphs[^1].Right;
    }

    /// <summary>From left to right; blanks among them.</summary>
    public List<Glyph> Glyphs { get; }

    /// <summary>The height most letters stand at.</summary>
    public double Baseline { get; }

    /// <summary>The size of most letters.</summary>
    public double Size { get; }

    public double Left { get; }

    public double Right { get; }

    /// <summary>Whether a letter is small and raised.</summary>
    public bool IsRaised(Glyph glyph) => glyph.Size <= Size * 0.8 && glyph.Baseline - Baseline >= Size * 0.12;

    /// <summary>How many letters at the start are the raised number of a footnote.</summary>
    public int LeadingMarker()
    {
        int count = 0;
        while (count < Glyphs.Count && Glyphs[count].IsDigits && IsRaised(Glyphs[count])) count++;
        return count is > 0 and <= 3 ? count : 0;
    }

    /// <summary>The letters without blanks.</summary>
    public string Ink() => string.Concat(Glyphs.Where(static glyph => !glyph.IsBlank).Select(static glyph => glyph.Text));
}
