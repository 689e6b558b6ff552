namespace Resolutions.Documents.Tests.Prints;

/// <summary>A column of a page with its notes.</summary>
/// <param name="x">Its left edge.</param>
/// <param name="top">The height of the line above its first.</param>
internal sealed class PrintedColumn(double x, double top)
{
    public double X { get; } = x;

    public double Top { get; } = top;

    public List<PrintedLine> Lines { get; } = [];

    public List<PrintedLine> Notes { get; } = [];

    public double Height => Lines.Sum(static line => line.Before);

    public double NoteHeight => Notes.Count == 0 ? 0 : 16 + Notes.Sum(static line => line.Before);
}
