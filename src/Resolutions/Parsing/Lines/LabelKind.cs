namespace Resolutions.Parsing.Lines;

/// <summary>The forms of labels, outermost first.</summary>
internal enum LabelKind
{
    /// <summary>1. 2.</summary>
    Number,

    /// <summary>(a) (b)</summary>
    Letter,

    /// <summary>(i) (ii), or ㈠ ㈡ in Chinese.</summary>
    Roman,

    /// <summary>a. b.</summary>
    DottedLetter,

    /// <summary>i. ii.</summary>
    DottedRoman,
}
