using FluentValidation;
using Resolutions.Diagnostics;
using Resolutions.Model;

namespace Resolutions.Validation;

/// <summary>Checks what all paragraphs have: calls of footnotes, references, sub-paragraphs in sequence. Thread-safe.</summary>
/// <typeparam name="T">The sort of paragraph.</typeparam>
public sealed class ParagraphValidator<T> : AbstractValidator<T>
    where T : Paragraph
{
    /// <summary>Makes the validator.</summary>
    public ParagraphValidator()
    {
        RuleSet(ResolutionRuleSets.StructureOrAll, () =>
        {
            RuleForEach(static paragraph => paragraph.FootnoteCalls).Custom(static (call, context) =>
            {
                if (ValidationScope.Of(context)?.Footnotes?.Contains(call.Marker) == false)
                {
                    context.Report(ValidationDiagnostics.FootnoteMissing, call.Span, call.Marker);
                }
            });
            RuleForEach(static paragraph => paragraph.Citations).SetValidator(new CitationValidator());
        });
        RuleSet(ResolutionRuleSets.NumberingOrAll, () =>
            RuleFor(static paragraph => paragraph.Children).Custom(static (children, context) =>
            {
                int depth = context.InstanceToValidate is SubParagraph parent ? parent.Depth + 1 : 1;
                int place = 0;
                foreach (SubParagraph child in children.OfType<SubParagraph>())
                {
                    if (child.Ordinal != ++place)
                    {
                        context.Report(ValidationDiagnostics.LabelOutOfSequence, child.Span, child.Label, place, child.Ordinal);
                    }

                    if (child.Depth != depth) context.Report(ValidationDiagnostics.DepthOutOfStep, child.Span, depth, child.Depth);
                    place = child.Ordinal;
                }
            }));
    }
}
