using Resolutions.Diagnostics;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing;

/// <summary>What parsing a text gave: documents and findings. Bad text gives findings, never an exception.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class ParseResult
{
    internal ParseResult(SourceText source, IReadOnlyList<ResolutionDocument> documents, IReadOnlyList<Diagnostic> diagnostics)
    {
        Source = source;
        Documents = documents;
        Diagnostics = diagnostics;
    }

    /// <summary>The text that was read; all spans are places in it.</summary>
    public SourceText Source { get; }

    /// <summary>
    /// The documents found, one a language; of a print that holds several resolutions, such as a page of a volume, one for each, in reading order in
    /// each language. Empty where the text holds no resolution.
    /// </summary>
    public IReadOnlyList<ResolutionDocument> Documents { get; }

    /// <summary>The findings, in order of their places.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The first document; null where there is none.</summary>
    public ResolutionDocument? Document => Documents.Count > 0 ? Documents[0] : null;

    /// <summary>The first resolution of the first document; null where there is none.</summary>
    public Resolution? Resolution => Document is { Resolutions.Count: > 0 } document ? document.Resolutions[0] : null;

    /// <summary>The first resolution, for those who want an exception where there is none.</summary>
    /// <exception cref="FormatException">
    /// The text holds no resolution; the message gives the id of the first error found, and nothing of the text. <see cref="Diagnostics"/> says more.
    /// </exception>
    public Resolution GetResolutionOrThrow() =>
        Resolution ?? throw new FormatException(
            $"Unexpected text ({Diagnostics.FirstOrDefault(static d => d.Severity == DiagnosticSeverity.Error)?.Id ?? ParserDiagnostics.NoResolution.Id}); expected a resolution.");
}
