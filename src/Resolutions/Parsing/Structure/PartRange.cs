namespace Resolutions.Parsing.Structure;

/// <summary>The blocks of one resolution, half-open, and its enacting line; -1 where it has none.</summary>
internal readonly record struct PartRange(int Start, int End, int Enacting);
