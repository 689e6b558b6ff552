namespace Resolutions.Model;

/// <summary>A footnote.</summary>
public sealed record Footnote : Node
{
    /// <summary>The number or sign it is called by, as printed.</summary>
    public required string Marker { get; init; }

    /// <summary>Its text.</summary>
    public required string Text { get; init; }

    /// <summary>Each document it mentions.</summary>
    public IReadOnlyList<Citation> Citations { get; init => field = ValueList<Citation>.Of(value); } = ValueList<Citation>.Empty;
}
