using FluentValidation;
using Resolutions.Diagnostics;
using Resolutions.Model;

namespace Resolutions.Validation;

/// <summary>Checks a footnote: that a paragraph calls it, and its references. Thread-safe.</summary>
/// <remarks>Without the document around it there is nothing to check it against.</remarks>
public sealed class FootnoteValidator : AbstractValidator<Footnote>
{
    /// <summary>Makes the validator.</summary>
    public FootnoteValidator() => RuleSet(ResolutionRuleSets.StructureOrAll, () =>
    {
        RuleFor(static note => note).Custom(static (note, context) =>
        {
            // Asterisks are called from titles and mastheads, whose calls are not kept.
            bool numbered = note.Marker.Length > 0 && note.Marker.All(char.IsAsciiDigit);
            if (numbered && ValidationScope.Of(context)?.Calls.Contains(note.Marker) == false)
            {
                context.Report(ValidationDiagnostics.FootnoteNotCalled, note.Span, note.Marker);
            }
        });
        RuleForEach(static note => note.Citations).SetValidator(new CitationValidator());
    });
}
