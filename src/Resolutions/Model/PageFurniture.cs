namespace Resolutions.Model;

/// <summary>Text that belongs to a page and not to the resolution.</summary>
public sealed record PageFurniture : Node
{
    /// <summary>What it is.</summary>
    public required PageFurnitureKind Kind { get; init; }
}
