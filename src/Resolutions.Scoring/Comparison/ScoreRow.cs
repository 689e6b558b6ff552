namespace Resolutions.Scoring.Comparison;

/// <summary>A paragraph as the parser gave it.</summary>
internal sealed record ScoreRow(string Section, string? Label, string? Opening, string Text, IReadOnlyList<string> Cites);
