using FluentValidation;
using Resolutions.Model;

namespace Resolutions.Validation;

/// <summary>Checks calls, references and sub-paragraphs in an annex, which is otherwise free in form. Thread-safe.</summary>
public sealed class AnnexValidator : AbstractValidator<Annex>
{
    /// <summary>Makes the validator.</summary>
    public AnnexValidator() => RuleSet(ResolutionRuleSets.Every, () =>
        RuleForEach(static annex => annex.Blocks.SelectMany(static block => block.DescendantsAndSelf()).OfType<Paragraph>())
            .SetValidator(new ParagraphValidator<Paragraph>()).OverridePropertyName("Paragraphs"));
}
