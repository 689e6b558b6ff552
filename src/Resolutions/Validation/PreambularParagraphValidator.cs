using FluentValidation;
using Resolutions.Diagnostics;
using Resolutions.Model;

namespace Resolutions.Validation;

/// <summary>Checks a preambular paragraph: it opens with a preambular phrase. Thread-safe.</summary>
public sealed class PreambularParagraphValidator : AbstractValidator<PreambularParagraph>
{
    /// <summary>Makes the validator.</summary>
    public PreambularParagraphValidator()
    {
        RuleSet(ResolutionRuleSets.StructureOrAll, () =>
            RuleFor(static paragraph => paragraph.Opening).Custom(static (opening, context) =>
            {
                PreambularParagraph paragraph = context.InstanceToValidate;
                if (opening is null)
                {
                    context.Report(ValidationDiagnostics.PreambularOpeningUnknown, paragraph.Span, Excerpt.Start(paragraph.Text));
                }
                else if (opening.Verb.Class == VerbClass.Operative)
                {
                    context.Report(ValidationDiagnostics.PreambularOpeningOperative, opening.Span, opening.Text);
                }
            }));
        Include(new ParagraphValidator<PreambularParagraph>());
    }
}
