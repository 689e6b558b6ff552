using FluentValidation;
using Resolutions.Diagnostics;
using Resolutions.Model;

namespace Resolutions.Validation;

/// <summary>Checks that a reference to a paragraph of the same document points to one. Thread-safe.</summary>
/// <remarks>Without the document around it there is nothing to check it against.</remarks>
public sealed class CitationValidator : AbstractValidator<Citation>
{
    /// <summary>Makes the validator.</summary>
    public CitationValidator() => RuleSet(ResolutionRuleSets.StructureOrAll, () =>
        RuleFor(static citation => citation).Custom(static (citation, context) =>
        {
            if (citation.Target is { } target && ValidationScope.Of(context) is { } scope && !Exists(target, scope.Paths))
            {
                context.Report(ValidationDiagnostics.ReferenceToNothing, citation.Span, target);
            }
        }));

    /// <summary>An address, or the beginning of one, as of an annex, which is no block itself.</summary>
    private static bool Exists(string target, IReadOnlySet<string> paths) =>
        paths.Contains(target) || paths.Any(path => path.Length > target.Length && path[target.Length] == '.' && path.StartsWith(target, StringComparison.Ordinal));
}
