namespace Resolutions.Documents.Tests.Prints;

/// <summary>A piece of a made resolution. In the text, *emphasis* stands between stars and ^3 calls a note.</summary>
/// <param name="Setting">How it is set.</param>
/// <param name="Text">What is printed.</param>
/// <param name="Outline">What a reader should make of it; null where that is said elsewhere or it is of the page.</param>
internal sealed record MadeBlock(Setting Setting, string Text, string? Outline)
{
    /// <summary>Whether a new page, on its side, begins with it.</summary>
    public bool BeginsLandscape { get; init; }

    /// <summary>Whether it is set over all columns.</summary>
    public bool Spans { get; init; }
}
