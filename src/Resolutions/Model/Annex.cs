namespace Resolutions.Model;

/// <summary>A text attached to a resolution after its closing.</summary>
public sealed record Annex : Node
{
    /// <summary>The line that begins it, "Annex", "Annex II"; null where the text has none.</summary>
    public TextLine? Label { get; init; }

    /// <summary>Its title; null where it has none.</summary>
    public TextLine? Title { get; init; }

    /// <summary>
    /// Each call of a footnote in the label and the title, in that order. <see cref="FootnoteCall.Offset"/> counts in the title; it is null for a call in
    /// the label.
    /// </summary>
    public IReadOnlyList<FootnoteCall> FootnoteCalls { get; init => field = ValueList<FootnoteCall>.Of(value); } = ValueList<FootnoteCall>.Empty;

    /// <summary>Its blocks in reading order.</summary>
    public IReadOnlyList<Block> Blocks { get; init => field = ValueList<Block>.Of(value); } = ValueList<Block>.Empty;
}
