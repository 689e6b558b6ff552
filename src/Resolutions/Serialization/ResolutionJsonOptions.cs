namespace Resolutions.Serialization;

/// <summary>How documents are written as JSON. Immutable; safe to share between threads.</summary>
public sealed record ResolutionJsonOptions
{
    /// <summary>The options used where none are given.</summary>
    public static ResolutionJsonOptions Default { get; } = new();

    /// <summary>
    /// Whether places in the text are written (<c>span</c>, <c>content</c>, <c>parts</c>); a place that is not
    /// written is read as none. True unless set.
    /// </summary>
    public bool IncludeSpans { get; init; } = true;

    /// <summary>Whether to write a line a property, for people, instead of all in one line. True unless set.</summary>
    public bool Indented { get; init; } = true;
}
