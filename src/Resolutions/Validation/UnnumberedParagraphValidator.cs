using FluentValidation;
using Resolutions.Model;

namespace Resolutions.Validation;

/// <summary>Checks an unnumbered paragraph. Thread-safe.</summary>
public sealed class UnnumberedParagraphValidator : AbstractValidator<UnnumberedParagraph>
{
    /// <summary>Makes the validator.</summary>
    public UnnumberedParagraphValidator() => Include(new ParagraphValidator<UnnumberedParagraph>());
}
