using FluentValidation;
using Resolutions.Model;

namespace Resolutions.Validation;

/// <summary>Checks a preamble: each of its paragraphs, and what it ends with. Thread-safe.</summary>
public sealed class PreambleValidator : AbstractValidator<Preamble>
{
    /// <summary>Makes the validator.</summary>
    public PreambleValidator()
    {
        RuleSet(ResolutionRuleSets.Every, () =>
        {
            RuleForEach(static preamble => preamble.Paragraphs).SetValidator(new PreambularParagraphValidator());
            RuleForEach(static preamble => SubParagraphs(preamble)).SetValidator(new SubParagraphValidator())
                .OverridePropertyName("SubParagraphs");
        });
        RuleSet(ResolutionRuleSets.NumberingOrAll, () =>
            RuleFor(static preamble => preamble.Blocks).Custom(static (blocks, context) => Repeats.Check(blocks, context)));
        RuleSet(ResolutionRuleSets.StyleOrAll, () =>
            RuleFor(static preamble => preamble.Blocks).Custom(static (blocks, context) => Endings.CheckPreamble(blocks, context)));
    }

    private static IEnumerable<SubParagraph> SubParagraphs(Preamble preamble) =>
        preamble.Blocks.SelectMany(static block => block.DescendantsAndSelf()).OfType<SubParagraph>();
}
