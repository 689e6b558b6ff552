using FluentValidation;
using Resolutions.Diagnostics;
using Resolutions.Model;

namespace Resolutions.Validation;

/// <summary>Checks that a section has something in it. Thread-safe.</summary>
public sealed class SectionValidator : AbstractValidator<Section>
{
    /// <summary>Makes the validator.</summary>
    public SectionValidator() => RuleSet(ResolutionRuleSets.StructureOrAll, () =>
        RuleFor(static section => section.Children).Custom(static (children, context) =>
        {
            Section section = context.InstanceToValidate;
            if (children.All(static child => child is Heading)) context.Report(ValidationDiagnostics.SectionEmpty, section.Span, section.Label);
        }));
}
