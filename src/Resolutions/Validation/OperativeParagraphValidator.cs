using FluentValidation;
using Resolutions.Diagnostics;
using Resolutions.Model;

namespace Resolutions.Validation;

/// <summary>Checks an operative paragraph: it opens with an operative verb. Thread-safe.</summary>
public sealed class OperativeParagraphValidator : AbstractValidator<OperativeParagraph>
{
    /// <summary>Makes the validator.</summary>
    public OperativeParagraphValidator()
    {
        RuleSet(ResolutionRuleSets.StructureOrAll, () =>
            RuleFor(static paragraph => paragraph).Custom(static (paragraph, context) => CheckOpening(paragraph, context)));
        Include(new ParagraphValidator<OperativeParagraph>());
    }

    internal static void CheckOpening<T>(Paragraph paragraph, ValidationContext<T> context)
    {
        if (paragraph.Opening is not { } opening)
        {
            context.Report(ValidationDiagnostics.OperativeOpeningUnknown, paragraph.Span, Excerpt.Start(paragraph.Text));
        }
        else if (opening.Verb.Class == VerbClass.Preambular)
        {
            context.Report(ValidationDiagnostics.OperativeOpeningPreambular, opening.Span, opening.Text);
        }
    }
}
