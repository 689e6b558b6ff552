namespace Resolutions.Scoring.Gold;

/// <summary>What a block of the gold is.</summary>
internal enum GoldKind
{
    Preambular,
    Paragraph,
    Continuation,
    Heading,
    Table,
}

/// <summary>A paragraph, heading or table as the UN marked it.</summary>
internal sealed record GoldBlock
{
    public required GoldKind Kind { get; init; }

    public string? Label { get; init; }

    public required string Text { get; init; }

    /// <summary>The first emphasised phrase, where the text begins with it.</summary>
    public string? Opening { get; init; }

    /// <summary>The symbols that links in it and in its footnotes go to.</summary>
    public IReadOnlyList<string> Cites { get; init; } = [];

    /// <summary>Those of them that stand in the paragraph itself, all that a text without footnotes can tell.</summary>
    public IReadOnlyList<string> CitesInText { get; init; } = [];

    public IReadOnlyList<GoldRun> Runs { get; init; } = [];
}
