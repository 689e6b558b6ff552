namespace Resolutions.Model;

/// <summary>A clause on how something is to be paid for.</summary>
public sealed record FundingClause : Node
{
    /// <summary>The words as printed.</summary>
    public required string Text { get; init; }

    /// <summary>Canonical id: <c>existing-resources</c>, <c>voluntary-contributions</c>, <c>programme-budget</c>, <c>extrabudgetary</c>.</summary>
    public required string Kind { get; init; }
}
