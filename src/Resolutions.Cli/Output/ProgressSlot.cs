namespace Resolutions.Cli.Output;

/// <summary>The place on a terminal where a bar may be shown.</summary>
/// <param name="width">Columns of the terminal.</param>
/// <param name="patience">How long a run lasts before the bar comes.</param>
internal sealed class ProgressSlot(int width, TimeSpan patience)
{
    public int Width { get; } = width;

    public TimeSpan Patience { get; } = patience;

    /// <summary>The bar that stands there now; null if none does.</summary>
    public FileProgress? Current { get; set; }
}
