using Resolutions.Text;

namespace Resolutions.Model;

/// <summary>Anything in a document that has a place in the text it was read from. Immutable; compared by value, lists included.</summary>
public abstract record Node
{
    /// <summary>
    /// The place in the original text, from the first character that belongs here to the last. Page furniture in between is inside.
    /// The default span where the document was not read from text.
    /// </summary>
    public TextSpan Span { get; init; }
}
