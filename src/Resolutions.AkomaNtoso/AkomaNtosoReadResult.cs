using Resolutions.Diagnostics;
using Resolutions.Model;

namespace Resolutions.AkomaNtoso;

/// <summary>What reading a file of AKN4UN gave. Immutable; safe to share between threads.</summary>
public sealed class AkomaNtosoReadResult
{
    internal AkomaNtosoReadResult(ResolutionDocument? document, IReadOnlyList<Diagnostic> diagnostics)
    {
        Document = document;
        Diagnostics = diagnostics;
    }

    /// <summary>The document; null where the file could not be read, and then there is an error in <see cref="Diagnostics"/>.</summary>
    public ResolutionDocument? Document { get; }

    /// <summary>Faults of the file, what was repaired and how, in the order in which they were met.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The document, for those who want an exception where there is none.</summary>
    /// <exception cref="FormatException">
    /// The file could not be read; the message gives the id of the first error, and nothing of the file. <see cref="Diagnostics"/> says more.
    /// </exception>
    public ResolutionDocument GetDocumentOrThrow() =>
        Document ?? throw new FormatException(
            $"Unexpected XML ({Diagnostics.FirstOrDefault(static d => d.Severity == DiagnosticSeverity.Error)?.Id ?? AkomaNtosoDiagnostics.NoResolution.Id}); expected a resolution.");
}
