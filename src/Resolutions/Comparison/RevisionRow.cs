using Resolutions.Model;

namespace Resolutions.Comparison;

/// <summary>A paragraph in two years of a resolution. Immutable; compared by value.</summary>
public sealed record RevisionRow
{
    /// <summary>What became of it.</summary>
    public required RevisionKind Kind { get; init; }

    /// <summary>The paragraph in the earlier resolution; null where it is new.</summary>
    public Paragraph? Earlier { get; init; }

    /// <summary>The paragraph in the later resolution; null where it was dropped.</summary>
    public Paragraph? Later { get; init; }

    /// <summary>How much of the words the two share, from 0 to 1; 1 where it was kept, 0 where there is only one.</summary>
    public double Similarity { get; init; }
}
