namespace Resolutions.Serialization.Rows;

/// <summary>The values of <see cref="Row.Kind"/>.</summary>
public static class RowKind
{
    /// <summary>A <see cref="DocumentRow"/>.</summary>
    public const string Document = "document";

    /// <summary>The line that names the organ.</summary>
    public const string Enacting = "enacting";

    /// <summary>A paragraph of the preamble.</summary>
    public const string Preambular = "preambular";

    /// <summary>A numbered paragraph of the operative part.</summary>
    public const string Operative = "operative";

    /// <summary>An item (a), (i), … below a paragraph.</summary>
    public const string SubParagraph = "subparagraph";

    /// <summary>Running text without a label.</summary>
    public const string Paragraph = "paragraph";

    /// <summary>A heading, or the heading of a section, a part or an annex.</summary>
    public const string Heading = "heading";

    /// <summary>A table.</summary>
    public const string Table = "table";

    /// <summary>A line of the closing.</summary>
    public const string Closing = "closing";

    /// <summary>A footnote.</summary>
    public const string Footnote = "footnote";
}
