namespace Resolutions.Documents.Tests.Prints;

/// <summary>A page: lines over all columns, then columns.</summary>
/// <param name="number">From 1.</param>
/// <param name="isLandscape">Whether it lies on its side.</param>
internal sealed class PrintedPage(int number, bool isLandscape)
{
    public int Number { get; } = number;

    public bool IsLandscape { get; } = isLandscape;

    public List<PrintedColumn> Columns { get; } = [];
}
