namespace Resolutions.Scoring.Gold;

/// <summary>What a block is whose markup says something else.</summary>
internal enum MarkupFaultKind
{
    /// <summary>A heading, or a mark between sections, that is marked as a paragraph.</summary>
    Heading,

    /// <summary>A paragraph that is marked as a heading.</summary>
    Paragraph,

    /// <summary>An item whose label, ㈠, is left in its text.</summary>
    Item,

    /// <summary>An operative paragraph that is marked as the last of the preamble.</summary>
    Operative,

    /// <summary>A preambular paragraph that is marked as the first of the operative part.</summary>
    Preambular,
}
