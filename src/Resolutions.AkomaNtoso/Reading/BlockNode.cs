namespace Resolutions.AkomaNtoso.Reading;

/// <summary>What a block will be.</summary>
internal enum BlockKind
{
    Preambular,
    Numbered,
    Item,
    Text,
    Heading,
    Section,
    Table,
}

/// <summary>A block while the tree is being built.</summary>
internal sealed class BlockNode(BlockKind kind, InlineText text)
{
    public BlockKind Kind { get; } = kind;

    public InlineText Text { get; set; } = text;

    public string? Label { get; init; }

    /// <summary>How the label was understood; for numbered paragraphs the number.</summary>
    public LabelReading Reading { get; init; }

    /// <summary>For a section, its heading.</summary>
    public InlineText? Title { get; set; }

    /// <summary>Whether a section's heading is settled: a heading that follows is a block of its own.</summary>
    public bool IsTitleSettled { get; set; }

    public IReadOnlyList<string> Rows { get; init; } = [];

    public List<BlockNode> Children { get; } = [];

    /// <summary>The list of items directly below: how it counts and how far it has come.</summary>
    public LabelReading? List { get; set; }

    public BlockNode? Parent { get; private set; }

    /// <summary>Whether it can hold items.</summary>
    public bool HoldsItems => Kind is BlockKind.Preambular or BlockKind.Numbered or BlockKind.Item or BlockKind.Text;

    public void Add(BlockNode child)
    {
        child.Parent = this;
        Children.Add(child);
    }
}
