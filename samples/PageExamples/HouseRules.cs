using FluentValidation;
using Resolutions.Model;
using Resolutions.Validation;

namespace PageExamples;

/// <summary>docs/validation.md: the library's rules, and one more.</summary>
internal sealed class HouseRules : AbstractValidator<ResolutionDocument>
{
    public HouseRules()
    {
        Include(new ResolutionDocumentValidator());
        RuleForEach(document => document.Resolutions).ChildRules(resolution =>
            resolution.RuleForEach(one => one.Operative.Paragraphs)
                .Must(paragraph => paragraph.Text.Length < 60)
                .WithErrorCode("HOUSE1")
                .WithSeverity(Severity.Warning)
                .WithState((_, paragraph) => paragraph.Span)
                .WithMessage((_, paragraph) => $"Unexpected length of {paragraph.Path}; expected fewer than 60 characters."));
    }
}
