using FluentValidation;
using FluentValidation.Results;
using Resolutions.Diagnostics;
using Resolutions.Languages;
using Resolutions.Model;

namespace Resolutions.Validation;

/// <summary>Checks a resolution, or one part of a composite one. Thread-safe; make one and keep it.</summary>
/// <remarks>
/// <see cref="ResolutionDocumentValidator"/> uses it. By itself it can't tell whether footnotes are there, and checks endings only where it is given
/// the language.
/// </remarks>
public sealed class ResolutionValidator : AbstractValidator<Resolution>
{
    private readonly LanguagePack? _language;

    /// <summary>Makes a validator.</summary>
    /// <param name="language">The text's language, for resolutions that are validated without their document; null leaves style out.</param>
    public ResolutionValidator(LanguagePack? language = null)
    {
        _language = language;
        RuleSet(ResolutionRuleSets.StructureOrAll, () =>
        {
            RuleFor(static resolution => resolution.EnactingLine).NotNull()
                .As(ValidationDiagnostics.EnactingLineMissing, static resolution => resolution.Span);
            RuleFor(static resolution => resolution.Operative.Blocks)
                .Must(static blocks => blocks.Any(static block => block.DescendantsAndSelf().OfType<Paragraph>().Any()))
                .As(ValidationDiagnostics.OperativePartEmpty, static resolution => resolution.Span);
        });
        RuleSet(ResolutionRuleSets.Every, () =>
        {
            RuleFor(static resolution => resolution.Preamble).SetValidator(new PreambleValidator());
            RuleFor(static resolution => resolution.Operative).SetValidator(new OperativePartValidator());
            RuleForEach(static resolution => resolution.Annexes).SetValidator(new AnnexValidator());
        });
    }

    /// <inheritdoc/>
    protected override bool PreValidate(ValidationContext<Resolution> context, ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.InstanceToValidate is { } resolution && ValidationScope.Of(context) is null)
        {
            ValidationScope.Enter(context, resolution, _language);
        }

        return true;
    }
}
