namespace Resolutions.Model;

/// <summary>A line or a few joined lines that form one unit, such as a title or the enacting line.</summary>
public sealed record TextLine : Node
{
    /// <summary>The text with line breaks, page furniture and footnote calls taken out, as printed otherwise.</summary>
    public required string Text { get; init; }
}
