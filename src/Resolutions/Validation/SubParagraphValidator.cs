using FluentValidation;
using Resolutions.Model;

namespace Resolutions.Validation;

/// <summary>Checks a sub-paragraph. Thread-safe.</summary>
public sealed class SubParagraphValidator : AbstractValidator<SubParagraph>
{
    /// <summary>Makes the validator.</summary>
    public SubParagraphValidator() => Include(new ParagraphValidator<SubParagraph>());
}
