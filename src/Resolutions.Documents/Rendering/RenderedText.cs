using Resolutions.Parsing.Lines;

namespace Resolutions.Documents.Rendering;

/// <summary>What a reader makes of a file: a text and what it knows of it.</summary>
/// <param name="Text">The text; spans in the result are places in it.</param>
/// <param name="Marks">Emphasis, calls and setting.</param>
internal sealed record RenderedText(string Text, SourceMarks Marks);
