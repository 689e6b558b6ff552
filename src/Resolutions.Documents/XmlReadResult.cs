using Resolutions.Diagnostics;
using Resolutions.Model;

namespace Resolutions.Documents;

/// <summary>What a reader of XML gives. Immutable.</summary>
/// <param name="Document">The document; null where the file could not be read.</param>
/// <param name="Diagnostics">The findings.</param>
public sealed record XmlReadResult(ResolutionDocument? Document, IReadOnlyList<Diagnostic> Diagnostics);
