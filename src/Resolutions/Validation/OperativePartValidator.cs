using FluentValidation;
using Resolutions.Model;

namespace Resolutions.Validation;

/// <summary>Checks an operative part: its paragraphs and sections, their numbers, and what they end with. Thread-safe.</summary>
public sealed class OperativePartValidator : AbstractValidator<OperativePart>
{
    /// <summary>Makes the validator.</summary>
    public OperativePartValidator()
    {
        RuleSet(ResolutionRuleSets.Every, () =>
        {
            RuleForEach(static part => All<OperativeParagraph>(part)).SetValidator(new OperativeParagraphValidator())
                .When(static part => ValidationScope.OpensWithVerbs([.. part.Paragraphs]))
                .OverridePropertyName(nameof(OperativePart.Paragraphs));
            RuleForEach(static part => All<OperativeParagraph>(part)).SetValidator(new ParagraphValidator<OperativeParagraph>())
                .Unless(static part => ValidationScope.OpensWithVerbs([.. part.Paragraphs]))
                .OverridePropertyName(nameof(OperativePart.Paragraphs));
            RuleForEach(static part => All<SubParagraph>(part)).SetValidator(new SubParagraphValidator()).OverridePropertyName("SubParagraphs");
            RuleForEach(static part => All<UnnumberedParagraph>(part)).SetValidator(new UnnumberedParagraphValidator())
                .OverridePropertyName("UnnumberedParagraphs");
            RuleForEach(static part => All<Section>(part)).SetValidator(new SectionValidator()).OverridePropertyName("Sections");
        });
        RuleSet(ResolutionRuleSets.StructureOrAll, () => RuleFor(static part => part.Blocks).Custom(static (blocks, context) =>
        {
            // Where nothing is numbered, the one paragraph there is carries the verb; where something is, unnumbered text goes on from it.
            if (blocks is [UnnumberedParagraph first, ..] && !context.InstanceToValidate.Paragraphs.Any())
            {
                OperativeParagraphValidator.CheckOpening(first, context);
            }
        }));
        RuleSet(ResolutionRuleSets.NumberingOrAll, () =>
        {
            RuleFor(static part => part.Blocks).Custom(static (blocks, context) => Sequences.CheckNumbers(blocks, context));
            RuleFor(static part => part.Blocks).Custom(static (blocks, context) => Sequences.CheckSections(blocks, context));
            RuleFor(static part => part.Blocks).Custom(static (blocks, context) => Repeats.Check(blocks, context));
        });
        RuleSet(ResolutionRuleSets.StyleOrAll, () =>
            RuleFor(static part => part.Blocks).Custom(static (blocks, context) => Endings.CheckOperative(blocks, context)));
    }

    private static IEnumerable<T> All<T>(OperativePart part)
        where T : Block => part.Blocks.SelectMany(static block => block.DescendantsAndSelf()).OfType<T>();
}
