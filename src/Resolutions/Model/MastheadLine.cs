namespace Resolutions.Model;

/// <summary>A line of the masthead.</summary>
public sealed record MastheadLine : Node
{
    /// <summary>What the line was read as.</summary>
    public required MastheadLineKind Kind { get; init; }

    /// <summary>The line as printed; lines that run on are joined.</summary>
    public required string Text { get; init; }
}
