namespace Resolutions.Documents.Tests.Prints;

/// <summary>A line of a column.</summary>
/// <param name="Pieces">What is drawn on it.</param>
/// <param name="Before">The distance from the line above.</param>
/// <param name="BeginsParagraph">Whether a paragraph begins.</param>
/// <param name="Calls">The footnotes that are called in it.</param>
/// <param name="Spans">Whether it is set over all columns.</param>
internal sealed record PrintedLine(IReadOnlyList<PrintedPiece> Pieces, double Before, bool BeginsParagraph, IReadOnlyList<int> Calls, bool Spans = false)
{
    /// <summary>The line as an extractor writes it: a raised figure stands among the letters.</summary>
    public string Text => string.Concat(Pieces.Select(static (piece, index) => index > 0 && piece.Spaced ? " " + piece.Text : piece.Text));
}
