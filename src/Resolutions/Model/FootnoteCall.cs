namespace Resolutions.Model;

/// <summary>A place in the text that calls a footnote.</summary>
public sealed record FootnoteCall : Node
{
    /// <summary>The number or sign, as printed; the footnote of the same marker is the one called.</summary>
    public required string Marker { get; init; }
}
