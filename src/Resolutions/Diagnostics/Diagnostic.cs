using Resolutions.Text;

namespace Resolutions.Diagnostics;

/// <summary>One finding about a text or a document. Immutable; compared by value.</summary>
/// <param name="Id">The id in docs/diagnostics.md, such as <c>RES001</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">A sentence for people, in English, usually "Unexpected X; expected Y.".</param>
/// <param name="Span">Where in the original text; the default span where no place is known.</param>
public sealed record Diagnostic(string Id, DiagnosticSeverity Severity, string Message, TextSpan Span);
