using FluentValidation;
using Resolutions.Diagnostics;
using Resolutions.Model;

namespace Resolutions.Validation;

/// <summary>Checks the masthead's lines: what was taken for the symbol has to be one. Thread-safe.</summary>
public sealed class MastheadValidator : AbstractValidator<Masthead>
{
    /// <summary>Makes the validator.</summary>
    public MastheadValidator() => RuleSet(ResolutionRuleSets.StructureOrAll, () =>
        RuleForEach(static masthead => masthead.Lines).Custom(static (line, context) =>
        {
            if (line.Kind != MastheadLineKind.Symbol) return;
            string text = line.Text.TrimEnd('*', ' '); // an asterisk calls the note that the text is a reissue
            if (!ResolutionSymbol.TryParse(text, out _)) context.Report(ValidationDiagnostics.SymbolMalformed, line.Span, line.Text);
        }));
}
