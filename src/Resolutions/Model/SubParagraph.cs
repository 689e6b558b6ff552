namespace Resolutions.Model;

/// <summary>A lettered or roman-numbered item below a paragraph: (a), (i), a., i.</summary>
public sealed record SubParagraph : Paragraph
{
    /// <summary>1 directly below a numbered paragraph, 2 below that, and so on.</summary>
    public required int Depth { get; init; }

    /// <summary>The place in its sequence, from 1: 2 for (b) and (ii).</summary>
    public required int Ordinal { get; init; }
}
