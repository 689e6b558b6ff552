namespace Resolutions.Scoring.Gold;

/// <summary>One resolution, or one part of a composite one.</summary>
internal sealed record GoldPart
{
    public string? Title { get; init; }

    public string? Enacting { get; init; }

    public IReadOnlyList<GoldBlock> Preamble { get; init; } = [];

    public IReadOnlyList<GoldBlock> Body { get; init; } = [];

    public string? Meeting { get; init; }

    public string? Date { get; init; }

    public IReadOnlyList<string> Closing { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<GoldBlock>> Annexes { get; init; } = [];
}
