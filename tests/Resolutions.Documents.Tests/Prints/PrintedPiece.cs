namespace Resolutions.Documents.Tests.Prints;

/// <summary>Letters that are drawn in one go.</summary>
/// <param name="X">Where they begin, from the left edge of the column, once the line is set.</param>
/// <param name="Text">The letters.</param>
/// <param name="Font">Their face.</param>
/// <param name="Size">Their size.</param>
/// <param name="Rise">How far above the line they stand.</param>
/// <param name="Spaced">Whether a space stands before them.</param>
internal sealed record PrintedPiece(double X, string Text, PrintFont Font, double Size, double Rise, bool Spaced)
{
    public double Width => FontMetrics.Of(Text, Size);
}
