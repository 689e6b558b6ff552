namespace Resolutions.Documents.Tests.Gold;

/// <summary>A block as the answer key has it.</summary>
public sealed record GoldBlock(string Kind, string? Label, int Depth, string Text, string? Opening)
{
    /// <summary>Whether the score asks for it.</summary>
    public bool Counts => Kind is "preambular" or "paragraph" or "continuation";
}
