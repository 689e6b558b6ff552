namespace Resolutions.Parsing.Lines;

/// <summary>What blank lines mean.</summary>
internal enum LineSpacing
{
    /// <summary>Nothing: they part no paragraphs.</summary>
    None,

    /// <summary>They stand between paragraphs.</summary>
    BetweenParagraphs,

    /// <summary>They stand between all lines.</summary>
    BetweenLines,
}
