using FluentValidation;
using FluentValidation.Results;
using Resolutions.Diagnostics;
using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Validation;

/// <summary>Checks a document against the UN's drafting conventions. docs/diagnostics.md lists the rules.</summary>
/// <remarks>
/// Each failure has a stable code (<c>RES9xx</c>), a severity and the place as <see cref="TextSpan"/> in
/// <see cref="ValidationFailure.CustomState"/>; <see cref="ValidationResultExtensions.ToDiagnostics"/> makes diagnostics of them. Choose among the rule
/// sets of <see cref="ResolutionRuleSets"/>. Thread-safe; make one and keep it.
/// </remarks>
public sealed class ResolutionDocumentValidator : AbstractValidator<ResolutionDocument>
{
    private readonly IReadOnlyList<LanguagePack> _languages;

    /// <summary>Makes a validator for texts in some languages.</summary>
    /// <param name="languages">The languages whose punctuation is known; null for those that come with the library.</param>
    public ResolutionDocumentValidator(IReadOnlyList<LanguagePack>? languages = null)
    {
        _languages = languages ?? LanguagePack.BuiltIn;
        RuleSet(ResolutionRuleSets.StructureOrAll, () =>
        {
            RuleFor(static document => document.Symbol).NotNull().As(ValidationDiagnostics.SymbolMissing, static document => document.Span);
            RuleFor(static document => document.Title).NotNull()
                .When(static document => document.Resolutions.Any(static resolution => resolution.Title is null))
                .As(ValidationDiagnostics.TitleMissing, static document => document.Span);
            RuleFor(static document => document.Resolutions).NotEmpty().As(ValidationDiagnostics.ResolutionMissing, static document => document.Span);
            RuleFor(static document => document).Custom(CheckSymbol);
            RuleFor(static document => document).Custom(CheckDates);
            RuleFor(static document => document).Custom(CheckParts);
            RuleFor(static document => document).Custom(CheckPaths);
            RuleForEach(static document => document.Footnotes).SetValidator(new FootnoteValidator());
            RuleFor(static document => document.Masthead).SetValidator(new MastheadValidator());
        });
        RuleSet(ResolutionRuleSets.Every, () => RuleForEach(static document => document.Resolutions).SetValidator(new ResolutionValidator()));
    }

    /// <inheritdoc/>
    protected override bool PreValidate(ValidationContext<ResolutionDocument> context, ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.InstanceToValidate is { } document) ValidationScope.Enter(context, document, _languages);
        return true;
    }

    private static void CheckSymbol(ResolutionDocument document, ValidationContext<ResolutionDocument> context)
    {
        if (document.Symbol is not { } symbol) return;
        Masthead masthead = document.Masthead;
        if (symbol.Session is { } named && masthead.Session is { } session && named != session)
        {
            context.Report(ValidationDiagnostics.SymbolOutOfSession, PlaceOf(masthead, MastheadLineKind.Session), named, session);
        }

        if (masthead.Symbol is { } printed && printed.WithoutParts() != symbol.WithoutParts())
        {
            context.Report(ValidationDiagnostics.SymbolNumberDiffers, PlaceOf(masthead, MastheadLineKind.Symbol), symbol, printed);
        }

        if (symbol.IsDraft || document.Title is not { Number: { } number } title) return;
        if (!ResolutionSymbol.TryParse(number, out ResolutionSymbol? read) || read.WithoutParts() != symbol.WithoutParts())
        {
            context.Report(ValidationDiagnostics.SymbolNumberDiffers, title.Span, symbol.ToShortString(), number);
        }
    }

    private static void CheckDates(ResolutionDocument document, ValidationContext<ResolutionDocument> context)
    {
        AssemblySession? session = document.Symbol?.Session ?? document.Masthead.Session;
        Closing[] closings = [.. document.Resolutions.Select(static resolution => resolution.Closing).OfType<Closing>()];
        DateOnly? adopted = document.Masthead.Adoption?.Date;
        if (session is not null && SessionDates.Of(session) is { } dates)
        {
            if (adopted is { } day) CheckDate(day, PlaceOf(document.Masthead, MastheadLineKind.Adoption));
            foreach (Closing closing in closings)
            {
                if (closing.Date is { } date) CheckDate(date, closing.Span);
            }

            void CheckDate(DateOnly date, TextSpan place)
            {
                if (date < dates.First || date > dates.Last)
                {
                    context.Report(ValidationDiagnostics.DateOutOfSession, place, date, dates.First, dates.Last, session);
                }
            }
        }

        // The parts of a composite resolution may be adopted on different days; one of them is the masthead's.
        DateOnly[] meetings = [.. closings.Select(static closing => closing.Date).OfType<DateOnly>()];
        if (adopted is { } adoption && meetings.Length > 0 && !meetings.Contains(adoption))
        {
            context.Report(ValidationDiagnostics.DatesDiffer, PlaceOf(document.Masthead, MastheadLineKind.Adoption), adoption, meetings[0]);
        }
    }

    private static void CheckParts(ResolutionDocument document, ValidationContext<ResolutionDocument> context)
    {
        IReadOnlyList<Resolution> resolutions = document.Resolutions;
        IReadOnlyList<string> named = document.Symbol?.Parts ?? [];
        if (resolutions.Count < 2 && named.Count < 2) return;

        // Without letters in the symbol the first part says where they begin.
        char first = resolutions is [{ Part: [var letter] }, ..] ? letter : 'A';
        int count = named.Count > 0 ? Math.Max(named.Count, resolutions.Count) : resolutions.Count;
        for (int i = 0; i < count; i++)
        {
            string expected = named.Count > 0 ? (i < named.Count ? named[i] : "none") : ((char)(first + i)).ToString();
            string actual = i < resolutions.Count ? resolutions[i].Part ?? "without letter" : "none";
            if (expected == actual) continue;
            context.Report(ValidationDiagnostics.PartsIncomplete, i < resolutions.Count ? resolutions[i].Span : document.Span, expected, actual);
            return;
        }
    }

    private static void CheckPaths(ResolutionDocument document, ValidationContext<ResolutionDocument> context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Block block in document.Resolutions.SelectMany(ValidationScope.BlocksOf))
        {
            if (!seen.Add(block.Path)) context.Report(ValidationDiagnostics.PathNotUnique, block.Span, block.Path);
        }
    }

    /// <summary>The place of the first line of a kind; that of the masthead where it has none.</summary>
    private static TextSpan PlaceOf(Masthead masthead, MastheadLineKind kind) =>
        masthead.Lines.FirstOrDefault(line => line.Kind == kind)?.Span ?? masthead.Span;
}
