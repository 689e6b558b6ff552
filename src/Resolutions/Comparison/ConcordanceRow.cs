using Resolutions.Model;

namespace Resolutions.Comparison;

/// <summary>A block in two languages. Immutable; compared by value.</summary>
public sealed record ConcordanceRow
{
    /// <summary>The address: the first text's, or the second's where only that has the block.</summary>
    public required string Path { get; init; }

    /// <summary>The block in the first text; null where it is missing.</summary>
    public Block? First { get; init; }

    /// <summary>The block in the second text; null where it is missing.</summary>
    public Block? Second { get; init; }

    /// <summary>What differs between the two; empty where nothing does.</summary>
    public IReadOnlyList<ConcordanceFinding> Findings { get; init => field = ValueList<ConcordanceFinding>.Of(value); } = ValueList<ConcordanceFinding>.Empty;
}
