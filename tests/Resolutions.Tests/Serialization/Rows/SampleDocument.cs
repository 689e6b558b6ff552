using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Tests.Serialization.Rows;

/// <summary>A small composite resolution made by hand, with a block of each sort.</summary>
internal static class SampleDocument
{
    public static ResolutionDocument Composite { get; } = new()
    {
        Language = "en",
        Symbol = Symbol("A/RES/71/9"),
        Title = new TitleLine { Number = "71/9", Text = "Cooperation" },
        Masthead = new Masthead
        {
            Session = new AssemblySession(SessionKind.Regular, 71),
            AgendaItems = ["57", "128 (a)"],
            IssuedOn = new DateOnly(2016, 12, 20),
            Adoption = new Adoption { Date = new DateOnly(2016, 12, 9), Documents = ["A/71/500"] },
        },
        Resolutions = [PartA, PartB],
        Footnotes =
        [
            new Footnote
            {
                Marker = "1",
                Text = "A/71/64.",
                Citations = [new Citation { Text = "A/71/64", Symbol = "A/71/64" }],
                Span = TextSpan.FromBounds(900, 910),
            },
        ],
    };

    private static Resolution PartA => new()
    {
        Part = "A",
        Title = new TitleLine { Number = "A", Text = "First part" },
        EnactingLine = new TextLine { Text = "The General Assembly,", Span = TextSpan.FromBounds(10, 31) },
        Preamble = new Preamble
        {
            Blocks =
            [
                new PreambularParagraph
                {
                    Path = "A.PP1",
                    Text = "Recalling its resolutions 55/2 and 60/1, and again resolution 55/2,",
                    Opening = Verb("Recalling", "recall"),
                    Citations = [Cite("A/RES/55/2"), Cite("A/RES/60/1"), Cite("A/RES/55/2"), new Citation { Text = "the Charter", Instrument = "charter" }],
                    Span = TextSpan.FromBounds(33, 100),
                },
            ],
        },
        Operative = new OperativePart
        {
            Blocks =
            [
                new Section { Path = "A.I", Label = "I", Title = "Means", Children = [Requests] },
                new TextTable { Path = "A.T1", Rows = ["a\t1", "b\t2"] },
            ],
        },
        Closing = new Closing
        {
            Meeting = 81,
            Date = new DateOnly(2016, 12, 8),
            Lines = [new TextLine { Text = "81st plenary meeting" }, new TextLine { Text = "8 December 2016" }],
        },
        Annexes =
        [
            new Annex
            {
                Label = new TextLine { Text = "Annex", Span = TextSpan.FromBounds(700, 705) },
                Title = new TextLine { Text = "Terms of reference", Span = TextSpan.FromBounds(707, 725) },
                Blocks = [new UnnumberedParagraph { Path = "A.AX1.P1", Text = "The panel has five members." }],
            },
        ],
    };

    private static Resolution PartB => new()
    {
        Part = "B",
        Title = new TitleLine { Number = "B", Text = "Second part" },
        Operative = new OperativePart { Blocks = [new Heading { Path = "B.H1", Text = "General" }, new OperativeParagraph { Path = "B.OP1", Number = 1, Label = "1.", Text = "Decides so.", Opening = Verb("Decides", "decide") }] },
    };

    private static OperativeParagraph Requests => new()
    {
        Path = "A.I.OP1",
        Number = 1,
        Label = "1.",
        Text = "Calls upon Member States, and invites the panel and others, to do the following:",
        Opening = Verb("Calls upon", "call-upon"),
        Actions =
        [
            new ResolutionAction { Verb = Verb("Calls upon", "call-upon"), Addressees = [Actor("member-states")] },
            new ResolutionAction { Verb = Verb("invites", "invite"), Addressees = [Actor("panel"), Actor(null)] },
        ],
        Children =
        [
            new SubParagraph
            {
                Path = "A.I.OP1(a)", Label = "(a)", Depth = 1, Ordinal = 1, Text = "To report:",
                Children = [new SubParagraph { Path = "A.I.OP1(a)(i)", Label = "(i)", Depth = 2, Ordinal = 1, Text = "Once;" }],
            },
        ],
        Span = TextSpan.FromBounds(120, 400),
    };

    private static ResolutionSymbol Symbol(string text) =>
        ResolutionSymbol.TryParse(text, out ResolutionSymbol? symbol) ? symbol : throw new FormatException(text);

    private static VerbPhrase Verb(string text, string id) => new() { Text = text, Verb = new ActionVerb { Id = id } };

    private static Actor Actor(string? id) => new() { Kind = id is null ? ActorKind.Unknown : ActorKind.StateGroup, Id = id, Text = id ?? "others" };

    private static Citation Cite(string symbol) => new() { Text = symbol, Symbol = symbol };
}
