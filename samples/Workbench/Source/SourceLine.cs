namespace Workbench.Source;

/// <summary>A line of the source.</summary>
public sealed record SourceLine(int Number, IReadOnlyList<SourceSegment> Segments);
