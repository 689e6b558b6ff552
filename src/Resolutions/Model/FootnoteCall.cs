namespace Resolutions.Model;

/// <summary>A place in the text that calls a footnote.</summary>
public sealed record FootnoteCall : Node
{
    /// <summary>The number or sign, as printed; the footnote of the same marker is the one called.</summary>
    public required string Marker { get; init; }

    /// <summary>
    /// Where the call stands in the text of its paragraph, heading or title: the number of UTF-16 units before it. Null where the source does
    /// not tell.
    /// </summary>
    public int? Offset { get; init; }
}
