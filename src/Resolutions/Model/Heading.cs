namespace Resolutions.Model;

/// <summary>A heading among the paragraphs that begins no section with a label of its own.</summary>
public sealed record Heading : Block
{
    /// <summary>The heading as printed.</summary>
    public required string Text { get; init; }

    /// <summary>Each call of a footnote, in order.</summary>
    public IReadOnlyList<FootnoteCall> FootnoteCalls { get; init => field = ValueList<FootnoteCall>.Of(value); } = ValueList<FootnoteCall>.Empty;
}
