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
            if (citation.Target is { } target && ValidationScope.Of(context) is { } scope && !scope.Addresses.Contains(target))
            {
                context.Report(ValidationDiagnostics.ReferenceToNothing, citation.Span, target);
            }
        }));
}
