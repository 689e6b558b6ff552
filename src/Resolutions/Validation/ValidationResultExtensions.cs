using FluentValidation;
using FluentValidation.Results;
using Resolutions.Diagnostics;
using Resolutions.Text;

namespace Resolutions.Validation;

/// <summary>Joins what validators find with what the parser finds.</summary>
public static class ValidationResultExtensions
{
    /// <summary>
    /// The failures as diagnostics, in order of their places. Failures of rules of one's own keep their <see cref="ValidationFailure.ErrorCode"/> as
    /// id, and a <see cref="TextSpan"/> given by <c>WithState</c> as place.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static IReadOnlyList<Diagnostic> ToDiagnostics(this ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return
        [
            .. result.Errors.Select(static failure => new Diagnostic(
                failure.ErrorCode ?? "", SeverityOf(failure.Severity), failure.ErrorMessage, failure.CustomState is TextSpan span ? span : default))
                .OrderBy(static diagnostic => diagnostic.Span),
        ];
    }

    private static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
