using Resolutions.Model;

namespace Workbench.Reading;

/// <summary>One document of a reading, ready for its page.</summary>
/// <param name="Document">The document.</param>
/// <param name="Anchor">What ids of its elements begin with.</param>
/// <param name="Html">The resolution in the library's HTML, escaped by it.</param>
/// <param name="Actions">Its actions.</param>
public sealed record ReadDocument(ResolutionDocument Document, string Anchor, string Html, IReadOnlyList<ActionLine> Actions);
