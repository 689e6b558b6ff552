namespace Resolutions.AkomaNtoso.Reading;

/// <summary>A block as it stands in the XML, in reading order, before the tree is built.</summary>
internal sealed class Piece(BlockKind kind, InlineText text)
{
    public BlockKind Kind { get; set; } = kind;

    public InlineText Text { get; set; } = text;

    /// <summary>The label, from num or from the text; null where there is none.</summary>
    public string? Label { get; set; }

    /// <summary>The piece whose element this one's element is in; null on the top level.</summary>
    public Piece? Parent { get; init; }

    /// <summary>A section's heading where the XML marks it as such.</summary>
    public InlineText? Title { get; init; }

    /// <summary>Whether the label is known to be a section's and no heading of another element belongs to it.</summary>
    public bool IsSettled { get; init; }

    public IReadOnlyList<string> Rows { get; init; } = [];

    public BlockNode? Node { get; set; }
}
