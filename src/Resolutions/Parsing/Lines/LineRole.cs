namespace Resolutions.Parsing.Lines;

/// <summary>What a line is, as far as it can be told before paragraphs are joined.</summary>
internal enum LineRole : byte
{
    /// <summary>Running text, headings and labels.</summary>
    Text,

    /// <summary>Before the title.</summary>
    Masthead,

    /// <summary>The title of the document.</summary>
    Title,

    /// <summary>The line that names the organ.</summary>
    Enacting,

    /// <summary>The meeting or the date under a resolution.</summary>
    Closing,

    /// <summary>The line that begins an annex.</summary>
    AnnexLabel,

    /// <summary>Of a page, not of the text.</summary>
    Furniture,

    /// <summary>The number of a footnote alone on its line.</summary>
    FootnoteMarker,

    /// <summary>The text of a footnote.</summary>
    FootnoteText,
}
