using Resolutions.Model;
using Resolutions.Tests.Samples;
using static Resolutions.Diagnostics.ValidationDiagnostics;
using static Resolutions.Tests.Samples.Sample;

namespace Resolutions.Tests.Validation;

/// <summary>For each rule of the validators a document that breaks it and one, as like it as can be, that does not.</summary>
internal static class RuleCases
{
    private static readonly ResolutionDocument Good = English();

    public static IReadOnlyDictionary<string, (ResolutionDocument Broken, ResolutionDocument Sound)> All { get; } =
        new Dictionary<string, (ResolutionDocument Broken, ResolutionDocument Sound)>(StringComparer.Ordinal)
        {
            [SymbolMissing.Id] = (Good with { Symbol = null }, Good),
            [SymbolMalformed.Id] = (SymbolLine("A/RES/75-301"), SymbolLine("A/RES/75/301*")),
            [SymbolOutOfSession.Id] = (InSession("74"), InSession("75")),
            [SymbolNumberDiffers.Id] = (Numbered("75/302"), Numbered("75/301 A")),
            [TitleMissing.Id] = (
                Good with { Title = null },
                (Good with { Title = null }).With(static resolution => resolution with { Title = new TitleLine { Text = "Springs" } })),
            [EnactingLineMissing.Id] = (Good.With(static resolution => resolution with { EnactingLine = null }), Good),
            [OperativePartEmpty.Id] = (
                Good.WithOperative(new Heading { Path = "H1", Text = "Springs" }), Good.WithOperative(Unnumbered("UP1", "Decides to keep springs clean."))),
            [SectionEmpty.Id] = (InSections([]), InSections([Operative(3, "Decides to keep them clean.", "Decides")])),
            [PartsIncomplete.Id] = (Parts("A/RES/75/301 A-B", "A", "C"), Parts("A/RES/75/301 A-B", "A", "B")),
            [ResolutionMissing.Id] = (Good with { Resolutions = [] }, Good),
            [DateOutOfSession.Id] = (AdoptedOn(2019, 12, 14), AdoptedOn(2021, 9, 7)),
            [DatesDiffer.Id] = (ClosedOn(15), ClosedOn(14)),
            [FootnoteMissing.Id] = (Called("2", "1"), Called("1", "1")),
            [FootnoteNotCalled.Id] = (Called("1", "1", "2"), Called("1", "1", "*")),
            [ReferenceToNothing.Id] = (Referring("OP9"), Referring("OP2(b)")),
            [PathNotUnique.Id] = (Good.WithPreamble(Preambular(1, "Recalling it,", "Recalling"), Preambular(1, "Recalling it,", "Recalling")), Good),
            [PreambularOpeningUnknown.Id] = (Good.WithPreamble(Preambular(1, "Yodelling,")), Good.WithPreamble(Preambular(1, "Recalling it,", "Recalling"))),
            [PreambularOpeningOperative.Id] = (OpensPreamble(VerbClass.Operative), OpensPreamble(VerbClass.Both)),
            [OperativeOpeningUnknown.Id] = (Good.WithOperative(Operative(1, "Yodels.")), Declaration()),
            [OperativeOpeningPreambular.Id] = (OpensOperative(VerbClass.Preambular), OpensOperative(VerbClass.Both)),
            [NumberOutOfSequence.Id] = (NumberedInSections(1, 3, 4), NumberedInSections(1, 2, 1)),
            [LabelOutOfSequence.Id] = (Items(1, 3), Items(1, 2)),
            [DepthOutOfStep.Id] = (Nested(3), Nested(2)),
            [SectionOutOfSequence.Id] = (Labelled("I", "III"), Labelled("A", "B")),
            [SaidTwice.Id] = (
                Good.WithPreamble(Preambular(1, "Recalling what it said of springs,", "Recalling"), Preambular(2, "Recalling what it said of springs,", "Recalling")),
                Good.WithPreamble(Preambular(1, "Recalling what it said of springs,", "Recalling"), Preambular(2, "Recalling what it said of wells,", "Recalling"))),
            [PreambularEnding.Id] = (Good.WithPreamble(Preambular(1, "Recalling it;", "Recalling")), Good.WithPreamble(Preambular(1, "Recalling “it”,\u200E ", "Recalling"))),
            [OperativeEnding.Id] = (TwoParagraphs("Requests it.", "Decides it."), TwoParagraphs("Requests it;", "Decides it.")),
            [FinalEnding.Id] = (TwoParagraphs("Requests it;", "Decides it;"), TwoParagraphs("Requests it;", "Decides on “it.”")),
            [ChapeauEnding.Id] = (Chapeau("Requests States;"), Chapeau("Requests States:")),
            [ItemEnding.Id] = (FirstItem("To act."), FirstItem("To act; and")),
        };

    private static ResolutionDocument SymbolLine(string text) => Good with
    {
        Masthead = Good.Masthead with { Lines = [new MastheadLine { Kind = MastheadLineKind.Symbol, Text = text, Span = At(5) }] },
    };

    private static ResolutionDocument InSession(string session)
    {
        Assert.True(AssemblySession.TryParse(session, out AssemblySession? read));
        return Good with { Masthead = Good.Masthead with { Session = read } };
    }

    private static ResolutionDocument Numbered(string number) => Good with { Title = Good.Title! with { Number = number } };

    private static ResolutionDocument InSections(Block[] second) => Good.WithOperative(
        new Section { Path = "I", Label = "I", Children = [Operative(1, "Requests it;", "Requests"), Operative(2, "Requests it.", "Requests")], Span = At(1000) },
        new Section { Path = "II", Label = "II", Children = second, Span = At(1100) });

    private static ResolutionDocument Parts(string symbol, params string[] letters) => Good with
    {
        Symbol = ResolutionSymbol.Parse(symbol),
        Resolutions =
        [
            .. letters.Select(static letter => Good.Resolutions[0] with
            {
                Part = letter,
                Preamble = Preamble.Empty,
                Operative = new OperativePart { Blocks = [Operative(1, "Decides it.", "Decides") with { Path = letter + ".OP1" }] },
            }),
        ],
    };

    private static ResolutionDocument AdoptedOn(int year, int month, int day)
    {
        var date = new DateOnly(year, month, day);
        return (Good with { Masthead = Good.Masthead with { Adoption = new Adoption { Date = date } } })
            .With(resolution => resolution with { Closing = resolution.Closing! with { Date = date } });
    }

    private static ResolutionDocument ClosedOn(int day) =>
        Good.With(resolution => resolution with { Closing = resolution.Closing! with { Date = new DateOnly(2020, 12, day) } });

    private static ResolutionDocument Called(string call, params string[] notes) => Good.WithPreamble(
        Preambular(1, "Recalling it,", "Recalling") with { FootnoteCalls = [new FootnoteCall { Marker = call, Span = At(120, 1) }] }) with
    {
        Footnotes = [.. notes.Select(static marker => new Footnote { Marker = marker, Text = "See there.", Span = At(1900) })],
    };

    private static ResolutionDocument Referring(string target) => Good with
    {
        Footnotes = [],
        Resolutions =
        [
            Good.Resolutions[0] with
            {
                Preamble = new Preamble
                {
                    Blocks = [Preambular(1, "Recalling it,", "Recalling") with { Citations = [new Citation { Text = "paragraph 9 below", Target = target, Span = At(110) }] }],
                },
            },
        ],
    };

    private static ResolutionDocument OpensPreamble(VerbClass verbClass) =>
        Good.WithPreamble(Preambular(1, "Noting it,") with { Opening = Verb("Noting", "note", verbClass) });

    private static ResolutionDocument OpensOperative(VerbClass verbClass) =>
        Good.WithOperative(Operative(1, "Notes it.") with { Opening = Verb("Notes", "note", verbClass) });

    private static ResolutionDocument Declaration() =>
        Good.WithOperative([.. Enumerable.Range(1, 6).Select(static number => Operative(number, "We stand by it."))]);

    private static ResolutionDocument NumberedInSections(int first, int second, int third) => Good.WithOperative(
        new Section { Path = "I", Label = "I", Children = [Operative(first, "Requests it;", "Requests"), Operative(second, "Requests it;", "Requests")] },
        new Section { Path = "II", Label = "II", Children = [Operative(third, "Decides it.", "Decides") with { Path = "II.OP" }] });

    private static ResolutionDocument Items(int first, int second) => Good.WithOperative(
        Operative(1, "Requests States:", "Requests", Sub("OP1", "(a)", first, "To act;"), Sub("OP1", "(b)", second, "To tell.")));

    private static ResolutionDocument Nested(int depth) => Good.WithOperative(
        Operative(1, "Requests States:", "Requests", Sub("OP1", "(a)", 1, "To act:", 1, Sub("OP1(a)", "(i)", 1, "At once.", depth))));

    private static ResolutionDocument Labelled(string first, string second) => Good.WithOperative(
        new Section { Path = first, Label = first, Children = [Operative(1, "Requests it;", "Requests")], Span = At(1000) },
        new Section { Path = second, Label = second, Children = [Operative(2, "Decides it.", "Decides")], Span = At(1100) });

    private static ResolutionDocument TwoParagraphs(string first, string second) =>
        Good.WithOperative(Operative(1, first, "Requests"), Operative(2, second, "Decides"));

    private static ResolutionDocument Chapeau(string text) =>
        Good.WithOperative(Operative(1, text, "Requests", Sub("OP1", "(a)", 1, "To act;"), Sub("OP1", "(b)", 2, "To tell.")));

    private static ResolutionDocument FirstItem(string text) =>
        Good.WithOperative(Operative(1, "Requests States:", "Requests", Sub("OP1", "(a)", 1, text), Sub("OP1", "(b)", 2, "To tell.")));
}
