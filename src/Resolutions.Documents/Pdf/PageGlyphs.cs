namespace Resolutions.Documents.Pdf;

/// <summary>A page as the letters on it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Height">In points.</param>
/// <param name="Glyphs">In the order in which they are drawn.</param>
internal sealed record PageGlyphs(int Number, double Height, List<Glyph> Glyphs)
{
    public bool HasText => Glyphs.Exists(static glyph => !glyph.IsBlank);
}
