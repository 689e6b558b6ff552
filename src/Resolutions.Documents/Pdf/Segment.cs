namespace Resolutions.Documents.Pdf;

/// <summary>Letters that stand on one line without a wide gap: a line of a column, a cell, one side of a running head.</summary>
internal sealed class Segment
{
    private const int LongestMarker = 3;

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

    /// <summary>How many letters at the start are the raised number of a footnote, and which.</summary>
    public int RaisedMarker(out int number) => LeadingDigits(true, out number);

    /// <summary>How many letters at the start are a number apart from what follows it, and which.</summary>
    public int LeadingNumber(out int number)
    {
        int count = LeadingDigits(false, out number);
        if (count == 0 || count == Glyphs.Count) return 0;
        return Glyphs[count].IsBlank || Glyphs[count].Left - Glyphs[count - 1].Right > Size * 0.2 ? count : 0;
    }

    private int LeadingDigits(bool raised, out int number)
    {
        number = 0;
        int count = 0;
        for (; count < Glyphs.Count && count <= LongestMarker && Glyphs[count] is { IsDigits: true, Text.Length: 1 } glyph; count++)
        {
            if (raised && !IsRaised(glyph)) break;
            number = (number * 10) + glyph.Text[0] - '0';
        }

        return count <= LongestMarker ? count : 0;
    }

    /// <summary>The letters without blanks.</summary>
    public string Ink() => string.Concat(Glyphs.Where(static glyph => !glyph.IsBlank).Select(static glyph => glyph.Text));
}
