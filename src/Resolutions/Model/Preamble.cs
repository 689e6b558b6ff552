namespace Resolutions.Model;

/// <summary>The part of a resolution between the enacting line and the first operative paragraph.</summary>
public sealed record Preamble : Node
{
    /// <summary>A preamble without paragraphs.</summary>
    public static Preamble Empty { get; } = new();

    /// <summary>The preambular paragraphs and the headings among them, in reading order.</summary>
    public IReadOnlyList<Block> Blocks { get; init => field = ValueList<Block>.Of(value); } = ValueList<Block>.Empty;

    /// <summary>The preambular paragraphs alone.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IEnumerable<PreambularParagraph> Paragraphs => Blocks.OfType<PreambularParagraph>();
}
