namespace Resolutions.Documents.Tests.Gold;

/// <summary>A resolution of a document as the answer key has it.</summary>
public sealed record GoldPart(
    string? Title, string? Enacting, IReadOnlyList<GoldBlock> Preamble, IReadOnlyList<GoldBlock> Body, string? Meeting, string? Date, IReadOnlyList<IReadOnlyList<GoldBlock>>? Annexes);
