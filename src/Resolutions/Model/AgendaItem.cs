namespace Resolutions.Model;

/// <summary>An item or sub-item that a decision on a provisional agenda names: the one to be included, or the one under which it is to be.</summary>
public sealed record AgendaItem : Node
{
    /// <summary>Its title as printed, without quotation marks.</summary>
    public required string Title { get; init; }
}
