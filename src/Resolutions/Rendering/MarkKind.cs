namespace Resolutions.Rendering;

/// <summary>What a marked stretch of running text is.</summary>
internal enum MarkKind
{
    /// <summary>A verb of the organ, or a part of one that is split around its object.</summary>
    Verb,

    /// <summary>Someone who is asked.</summary>
    Addressee,

    /// <summary>The time by which.</summary>
    Deadline,

    /// <summary>A mention of a document.</summary>
    Citation,
}
