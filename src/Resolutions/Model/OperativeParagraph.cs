namespace Resolutions.Model;

/// <summary>A numbered paragraph of the operative part.</summary>
public sealed record OperativeParagraph : Paragraph
{
    /// <summary>The number in the label, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The sub-paragraphs directly below.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IEnumerable<SubParagraph> SubParagraphs => Children.OfType<SubParagraph>();
}
