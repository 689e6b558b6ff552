namespace Resolutions.Model;

/// <summary>A labelled section (I, II, …; A, B, …) whose paragraphs may restart at 1 or run on.</summary>
public sealed record Section : Block
{
    /// <summary>The label as printed: <c>I</c>, <c>A</c>.</summary>
    public required string Label { get; init; }

    /// <summary>The heading under or beside the label; null where there is none.</summary>
    public string? Title { get; init; }

    /// <summary>Each call of a footnote in the heading, in order.</summary>
    public IReadOnlyList<FootnoteCall> FootnoteCalls { get; init => field = ValueList<FootnoteCall>.Of(value); } = ValueList<FootnoteCall>.Empty;
}
