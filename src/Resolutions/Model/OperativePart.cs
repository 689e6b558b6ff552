using System.Text.Json.Serialization;

namespace Resolutions.Model;

/// <summary>The operative part of a resolution: numbered paragraphs, sections, headings and unnumbered text.</summary>
public sealed record OperativePart : Node
{
    /// <summary>An operative part without paragraphs.</summary>
    public static OperativePart Empty { get; } = new();

    /// <summary>The blocks in reading order; sections hold blocks of their own.</summary>
    public IReadOnlyList<Block> Blocks { get; init => field = ValueList<Block>.Of(value); } = ValueList<Block>.Empty;

    /// <summary>All numbered operative paragraphs in reading order, those inside sections included.</summary>
    [JsonIgnore]
    public IEnumerable<OperativeParagraph> Paragraphs => Blocks.SelectMany(static block => block.DescendantsAndSelf()).OfType<OperativeParagraph>();
}
