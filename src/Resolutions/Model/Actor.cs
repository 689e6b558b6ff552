namespace Resolutions.Model;

/// <summary>Someone whom a paragraph addresses.</summary>
public sealed record Actor : Node
{
    /// <summary>What sort of actor.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>
    /// Canonical id, the same in every language: <c>secretary-general</c>, <c>member-states</c>, <c>state-afg</c>; null where the printed name
    /// is in no registry.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>The name as printed, without its article. For a pronoun, the pronoun.</summary>
    public required string Text { get; init; }
}
