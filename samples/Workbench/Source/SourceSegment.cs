namespace Workbench.Source;

/// <summary>A stretch of the source with the same nodes of the model on all of it.</summary>
/// <param name="Start">First position, in UTF-16 units.</param>
/// <param name="Text">Its text, with signs in place of characters that a page cannot or should not show.</param>
/// <param name="Classes">What it is: names of classes for the style sheet.</param>
/// <param name="Blocks">The blocks that begin here.</param>
public sealed record SourceSegment(int Start, string Text, string Classes, IReadOnlyList<BlockLink> Blocks)
{
    public int End => Start + Text.Length;
}
