namespace Workbench.Source;

/// <summary>A line of the source.</summary>
internal sealed record SourceLine(int Number, IReadOnlyList<SourceSegment> Segments);
