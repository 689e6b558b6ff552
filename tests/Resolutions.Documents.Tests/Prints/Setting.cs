namespace Resolutions.Documents.Tests.Prints;

/// <summary>How a piece of a made resolution is set.</summary>
internal enum Setting
{
    /// <summary>A paragraph, its first line indented.</summary>
    Paragraph,

    /// <summary>A sub-paragraph, indented.</summary>
    Item,

    /// <summary>In the middle, bold.</summary>
    Title,

    /// <summary>In the middle.</summary>
    Middle,

    /// <summary>At the right: meeting and date.</summary>
    Right,

    /// <summary>At the left: mastheads.</summary>
    Left,

    /// <summary>A row of a table; cells are parted by |.</summary>
    Row,
}
