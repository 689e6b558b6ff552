using FluentValidation;
using FluentValidation.Results;
using Resolutions.Diagnostics;
using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Tests.Samples;
using Resolutions.Text;
using Resolutions.Validation;

namespace Resolutions.Tests.Validation;

public sealed class ResolutionDocumentValidatorTests
{
    private static readonly ResolutionDocumentValidator Validator = new();

    public static TheoryData<string> Ids => [.. ValidationDiagnostics.All.Select(static descriptor => descriptor.Id)];

    [Fact]
    public void A_sound_resolution_has_no_findings() => Assert.Empty(Validator.Validate(Sample.English()).Errors);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_rule_finds_what_breaks_it_and_only_that(string id)
    {
        (ResolutionDocument broken, ResolutionDocument sound) = RuleCases.All[id];

        Diagnostic[] found = [.. Validator.Validate(broken).ToDiagnostics().Where(diagnostic => diagnostic.Id == id)];
        Assert.NotEmpty(found);
        Assert.All(found, diagnostic => Assert.Equal(DiagnosticCatalogue.Find(id)!.Severity, diagnostic.Severity));
        Assert.All(found, static diagnostic => Assert.NotEqual(default, diagnostic.Span));
        Assert.All(found, static diagnostic => Assert.StartsWith("Unexpected ", diagnostic.Message, StringComparison.Ordinal));
        Assert.DoesNotContain(Validator.Validate(sound).ToDiagnostics(), diagnostic => diagnostic.Id == id);
    }

    [Fact]
    public void Each_rule_has_a_case_and_each_case_a_rule() =>
        Assert.Equal(ValidationDiagnostics.All.Select(static descriptor => descriptor.Id), RuleCases.All.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(ResolutionRuleSets.Structure, "RES922")]
    [InlineData(ResolutionRuleSets.Numbering, "RES930")]
    [InlineData(ResolutionRuleSets.Style, "RES962")]
    public void Rule_sets_can_be_chosen(string ruleSet, string id)
    {
        ResolutionDocument document = Sample.English().WithOperative(Sample.Operative(5, "Yodels;"));

        ValidationResult result = Validator.Validate(document, options => options.IncludeRuleSets(ruleSet));

        Assert.Equal(id, Assert.Single(result.Errors).ErrorCode);
    }

    [Fact]
    public void Without_a_choice_all_rule_sets_are_checked() =>
        Assert.Equal(
            ["RES922", "RES930", "RES962"],
            Validator.Validate(Sample.English().WithOperative(Sample.Operative(5, "Yodels;"))).Errors.Select(static failure => failure.ErrorCode)
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Endings_are_not_checked_where_the_text_has_lost_its_punctuation()
    {
        ResolutionDocument document = Sample.English().WithPreamble(Sample.Preambular(1, "Recalling it", "Recalling"))
            .WithOperative(Sample.Operative(1, "Requests it", "Requests"), Sample.Operative(2, "Decides it", "Decides"));

        Assert.Empty(Validator.Validate(document).Errors);
    }

    [Fact]
    public void Endings_are_not_checked_in_a_language_without_data()
    {
        ResolutionDocument document = Sample.English().WithOperative(Sample.Operative(1, "Decides it;", "Decides"));

        Assert.NotEmpty(Validator.Validate(document).Errors);
        Assert.Empty(Validator.Validate(document with { Language = "tlh" }).Errors);
    }

    [Fact]
    public void Chinese_paragraphs_end_with_Chinese_marks()
    {
        ResolutionDocument document = (Sample.English() with { Language = "zh" }).WithPreamble(Sample.Preambular(1, "回顾各项决议，", "回顾"))
            .WithOperative(Sample.Operative(1, "请各国保护山泉；", "请"), Sample.Operative(2, "决定继续审议。", "决定"));

        Assert.Empty(Validator.Validate(document).Errors);
        Assert.Equal("RES961", Assert.Single(Validator.Validate(
            document.WithOperative(Sample.Operative(1, "请各国保护山泉。", "请"), Sample.Operative(2, "决定继续审议。", "决定"))).Errors).ErrorCode);
    }

    [Fact]
    public void A_section_may_end_as_the_whole_does_and_quoted_text_as_it_likes()
    {
        ResolutionDocument document = Sample.English().WithOperative(
            new Section { Path = "I", Label = "I", Children = [Sample.Operative(1, "Requests it.", "Requests")] },
            new Section
            {
                Path = "II",
                Label = "II",
                Children =
                [
                    Sample.Operative(2, "Adopts these rules:", "Adopts"), Sample.Unnumbered("UP1", "Rule 1"), Sample.Operative(3, "Decides it.", "Decides"),
                ],
            });

        Assert.Empty(Validator.Validate(document).Errors);
    }

    [Theory]
    [InlineData("A", true)]
    [InlineData("A.I", true)]
    [InlineData("A.I.OP1", true)]
    [InlineData("A.II", false)]
    [InlineData("A.I.OP", false)]
    public void A_reference_may_be_to_a_part_a_section_or_a_paragraph(string target, bool exists)
    {
        ResolutionDocument document = Sample.English().WithOperative(
            Sample.Operative(1, "Decides on it.", "Decides") with { Path = "A.I.OP1", Citations = [new Citation { Text = "above", Target = target }] });

        Assert.Equal(exists, Validator.Validate(document).IsValid);
    }

    [Fact]
    public void The_sentences_of_a_declaration_open_and_end_as_they_like() => Assert.Empty(Validator.Validate(RuleCases.All["RES922"].Sound).Errors);

    [Fact]
    public void A_part_of_a_composite_resolution_may_stand_alone() =>
        Assert.Empty(Validator.Validate((Sample.English() with { Symbol = ResolutionSymbol.Parse("A/RES/75/301 B") })
            .With(static resolution => resolution with { Part = "B" })).Errors);

    [Fact]
    public void Special_sessions_have_no_dates_to_keep_to()
    {
        ResolutionDocument document = Sample.English() with { Symbol = ResolutionSymbol.Parse("A/RES/S-32/1"), Masthead = Masthead.Empty, Title = new TitleLine { Text = "Springs" } };

        Assert.Empty(Validator.Validate(document).Errors);
    }

    [Theory]
    [InlineData("A/RES/1(I)", 1946, 1, 24)]
    [InlineData("A/RES/500(V)", 1951, 5, 18)]
    [InlineData("A/RES/217(III)", 1948, 12, 10)]
    [InlineData("A/RES/55/162", 2000, 12, 14)]
    public void Real_dates_of_adoption_are_within_their_sessions(string symbol, int year, int month, int day)
    {
        (DateOnly first, DateOnly last) = SessionDates.Of(ResolutionSymbol.Parse(symbol).Session!)!.Value;
        Assert.InRange(new DateOnly(year, month, day), first, last);
    }

    [Fact]
    public void No_document_makes_validation_throw()
    {
        ResolutionDocument[] documents =
        [
            RichDocument.English(), RichDocument.Chinese(), new() { Language = "" },
            Sample.English() with { Symbol = new ResolutionSymbol(new AssemblySession(SessionKind.Regular, 99_999), 1, [], []) },
            Sample.English().WithOperative(new Section { Path = "", Label = "" }, Sample.Operative(1, ""), Sample.Sub("", "", 1, "\ud800") with { Ordinal = int.MaxValue, Depth = int.MinValue }),
        ];
        foreach (ResolutionDocument document in documents) Assert.NotEmpty(Validator.Validate(document).ToDiagnostics());
    }

    [Fact]
    public void A_resolution_can_be_validated_by_itself()
    {
        Resolution resolution = Sample.English().WithOperative(Sample.Operative(2, "Decides it;", "Decides")).Resolutions[0];

        Assert.Equal(["RES930"], new ResolutionValidator().Validate(resolution).Errors.Select(static failure => failure.ErrorCode));
        Assert.Equal(
            ["RES930", "RES962"], new ResolutionValidator(LanguagePack.BuiltIn.Single(static pack => pack.Code == "en")).Validate(resolution).ToDiagnostics()
                .Select(static diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Diagnostics_stand_in_order_of_their_places_and_own_rules_join_in()
    {
        var own = new InlineValidator<ResolutionDocument>();
        own.RuleFor(static document => document.Footnotes).NotEmpty().WithErrorCode("OWN1").WithSeverity(Severity.Info).WithState(static _ => new TextSpan(7, 1));
        own.RuleFor(static document => document.Furniture).NotEmpty().WithErrorCode("OWN2");
        own.Include(new ResolutionDocumentValidator());

        IReadOnlyList<Diagnostic> found = own.Validate(Sample.English().WithOperative(Sample.Operative(1, "Yodels.", null))).ToDiagnostics();

        Assert.Equal(["OWN2", "OWN1", "RES922"], found.Select(static diagnostic => diagnostic.Id));
        Assert.Equal(DiagnosticSeverity.Info, found[1].Severity);
        Assert.Equal(new TextSpan(7, 1), found[1].Span);
    }
}
