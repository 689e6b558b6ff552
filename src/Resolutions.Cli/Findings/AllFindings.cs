using Resolutions.Diagnostics;
using Resolutions.Parsing;
using Resolutions.Validation;

namespace Resolutions.Cli.Findings;

/// <summary>What parser and validators find, in order of the places.</summary>
internal static class AllFindings
{
    public static List<Diagnostic> Of(ParseResult result, ResolutionDocumentValidator validator) =>
    [
        .. result.Diagnostics.Concat(result.Documents.SelectMany(document => validator.Validate(document).ToDiagnostics()))
            .OrderBy(static finding => finding.Span),
    ];
}
