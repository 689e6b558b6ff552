namespace Resolutions.Documents.Pdf;

/// <summary>A letter as it stands on a page. Lengths are in points, from the lower left corner.</summary>
/// <param name="Text">The letter; several where the font has a ligature.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where the next one would begin.</param>
/// <param name="Baseline">The height it stands at.</param>
/// <param name="Size">The size of its font.</param>
/// <param name="IsEmphasized">Whether it is bold, italic or of a face that Chinese prints use for italics.</param>
/// <param name="IsBlank">Whether it prints nothing.</param>
internal readonly record struct Glyph(string Text, double Left, double Right, double Baseline, double Size, bool IsEmphasized, bool IsBlank)
{
    public bool IsDigits => !IsBlank && !Text.AsSpan().ContainsAnyExceptInRange('0', '9');
}
