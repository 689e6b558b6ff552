namespace Resolutions.Model;

/// <summary>Kinds of text that belong to a page and not to the resolution.</summary>
public enum PageFurnitureKind
{
    /// <summary>The symbol or the title repeated at the head of a page.</summary>
    RunningHead,

    /// <summary>A page number: <c>2/5</c>, <c>Page 2</c>, <c>3</c>.</summary>
    PageNumber,

    /// <summary>The job number of the print: <c>18-18418 (E)</c>, <c>00 56911</c>.</summary>
    JobNumber,

    /// <summary>The digits under a bar code: <c>*1818418*</c>.</summary>
    BarCode,

    /// <summary>The rule above footnotes.</summary>
    Rule,

    /// <summary>The sign that a text goes on overleaf: <c>/...</c>.</summary>
    Continuation,

    /// <summary>Anything else outside the text, such as an invitation to recycle.</summary>
    Other,
}
