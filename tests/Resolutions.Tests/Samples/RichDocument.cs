using Resolutions.Model;
using static Resolutions.Tests.Samples.Sample;

namespace Resolutions.Tests.Samples;

/// <summary>Composite documents that use every type and every property of the model.</summary>
internal static class RichDocument
{
    private static readonly AssemblySession Session = new(SessionKind.Regular, 75);
    private static readonly ResolutionSymbol Symbol = ResolutionSymbol.Parse("A/RES/75/301 A-B");

    public static ResolutionDocument English() => new()
    {
        Language = "en",
        Symbol = Symbol,
        Title = new TitleLine { Number = "75/301", Text = "Springs & wells: \"clean\" <water>", Span = At(300, 30) },
        Masthead = MastheadOf(),
        Resolutions = [PartA(), new Resolution { Part = "B", Title = new TitleLine { Number = "B", Text = "Wells", Span = At(9000, 5) } }],
        Footnotes =
        [
            new Footnote { Marker = "1", Text = "A/75/64.", Citations = [new Citation { Text = "A/75/64", Symbol = "A/75/64", Span = At(9500, 7) }], Span = At(9498, 20) },
            new Footnote { Marker = "*", Text = "Reissued for technical reasons.", Span = At(9600, 31) },
        ],
        Furniture = [.. Enum.GetValues<PageFurnitureKind>().Select(static kind => new PageFurniture { Kind = kind, Span = At(9700 + (int)kind, 3) })],
        Span = At(1, 9999),
    };

    /// <summary>Chinese, with a phrase split around its object and no places at all.</summary>
    public static ResolutionDocument Chinese() => new()
    {
        Language = "zh",
        Symbol = ResolutionSymbol.Parse("1514（ＸＶ）"),
        Title = new TitleLine { Text = "山泉的保护" },
        Resolutions =
        [
            new Resolution
            {
                EnactingLine = new TextLine { Text = "大会，" },
                Preamble = new Preamble
                {
                    Blocks =
                    [
                        new PreambularParagraph
                        {
                            Path = "PP1",
                            Text = "对各国保护山泉表示满意，",
                            Opening = new VerbPhrase
                            {
                                Text = "对…表示满意",
                                Verb = new ActionVerb { Id = "express-satisfaction" },
                            },
                        },
                    ],
                },
            },
        ],
    };

    private static Masthead MastheadOf() => new()
    {
        Symbol = Symbol,
        Session = Session,
        AgendaItems = ["57", "128 (a)"],
        AgendaItemName = "Springs",
        IssuedOn = new DateOnly(2021, 1, 4),
        Adoption = new Adoption
        {
            Date = new DateOnly(2020, 12, 14),
            Committee = "Second Committee",
            WithoutReferenceToCommittee = true,
            Documents = ["A/75/416", "A/75/L.5"],
            Draft = "A/75/L.5",
            Vote = new Vote
            {
                IsRecorded = true,
                InFavour = 120,
                Against = 1,
                Abstaining = 2,
                ByState = [.. Enum.GetValues<VoteChoice>().Select(static choice => new StateVote("state-" + choice, choice))],
            },
            Workflow =
            [
                .. Enum.GetValues<WorkflowStepKind>().Select(static kind => new WorkflowStep
                {
                    Kind = kind,
                    Date = new DateOnly(2020, 12, 1),
                    Document = "A/75/416",
                    Paragraph = "7",
                    By = "Ecuador",
                    States = ["state-ecu"],
                }),
            ],
        },
        Lines =
        [
            .. Enum.GetValues<MastheadLineKind>().Select(static kind => new MastheadLine { Kind = kind, Text = kind + " line", Span = At(10 * (int)kind + 5) }),
        ],
        Span = At(5, 200),
    };

    private static Resolution PartA() => new()
    {
        Part = "A",
        Title = new TitleLine { Number = "A", Text = "Springs", Span = At(400, 7) },
        EnactingLine = Line("The General Assembly,", 410),
        Preamble = new Preamble
        {
            Blocks =
            [
                Preambular(1, "Recalling its resolution 55/2,", "Recalling") with
                {
                    Citations =
                    [
                        new Citation
                        {
                            Text = "resolution 55/2", Symbol = "A/RES/55/2", Date = new DateOnly(2000, 9, 8), Pinpoint = "section II", Role = "recall",
                            Instrument = "millennium-declaration", Span = At(450, 15),
                        },
                    ],
                    FootnoteCalls = [new FootnoteCall { Marker = "1", Offset = 9, Span = At(466, 1) }],
                },
                new Heading { Path = "H1", Text = "Of springs", Span = At(470) },
            ],
            Span = At(430, 90),
        },
        Operative = new OperativePart { Blocks = [SectionOne(), Unnumbered("UP1", "Text that goes on.")], Span = At(1000, 3000) },
        Closing = new Closing { Meeting = 46, Date = new DateOnly(2020, 12, 14), IsResumed = true, Lines = [Line("46th plenary meeting (resumed)", 7000)], Span = At(7000, 50) },
        Annexes =
        [
            new Annex
            {
                Label = Line("Annex", 8000),
                Title = Line("List of springs", 8010),
                FootnoteCalls = [new FootnoteCall { Marker = "2", Offset = 4, Span = At(8014) }],
                Blocks =
                [
                    new TextTable
                    {
                        Path = "AnnexI.T1",
                        Rows = ["Spring\tState", "清泉\tCH"],
                        FootnoteCalls = [new FootnoteCall { Marker = "2", Offset = 6, Span = At(8106) }],
                        Span = At(8100),
                    },
                ],
                Span = At(8000, 200),
            },
        ],
        Span = At(400, 8000),
    };

    private static Section SectionOne() => new()
    {
        Path = "A.I",
        Label = "I",
        Title = "Keeping them clean",
        Children =
        [
            Operative(
                1, "Again urgently requests the Secretary-General not to wait:", null,
                Sub("OP1", "(a)", 1, "To act;", 1, Sub("OP1(a)", "(i)", 1, "At once;", 2)), Unnumbered("OP1.1", "and to say so;")) with
            {
                Opening = Verb("Again urgently requests", "request", VerbClass.Operative, DirectiveForce.Requesting, "again", "urgently") with
                {
                    Parts = [At(1200, 5), At(1220, 8)],
                },
                Actions = [ActionOf()],
                Citations = [new Citation { Text = "paragraph 1 above", Target = "OP1", Span = At(1300, 17) }],
            },
        ],
        Span = At(1100, 1000),
    };

    private static ResolutionAction ActionOf() => new()
    {
        Verb = Verb("requests", "request", VerbClass.Both, DirectiveForce.Deciding),
        Addressees = [.. Enum.GetValues<ActorKind>().Select(static kind => new Actor { Kind = kind, Id = "id-" + kind, Text = "the " + kind, Span = At(1400 + (int)kind) })],
        Content = At(1500, 60),
        IsNegated = true,
        Deadline = new Deadline { Text = "by 2030", Session = new AssemblySession(SessionKind.EmergencySpecial, 11), Date = new DateOnly(2030, 12, 31), Year = 2030, Within = "P6M", Span = At(1570) },
        Recurrence = "annual",
        Report = new ReportRequest
        {
            Text = "to report",
            Recipient = new Actor { Kind = ActorKind.PrincipalOrgan, Text = "it", Span = At(1590, 2) },
            Subject = new ReportSubject { Text = "progress", Span = At(1592, 8) },
            Deadline = new Deadline { Text = "in 2030", Year = 2030, Span = At(1570) },
            Recurrence = "annual",
            Span = At(1580),
        },
        FurtherReports = [new ReportRequest { Text = "an annual report", Recurrence = "annual", Span = At(1600) }],
        AgendaItems = [new AgendaItem { Title = "Follow-up", Span = At(1610) }],
        IsAgendaDecision = true,
        Funding = new FundingClause { Text = "within existing resources", Kind = "existing-resources", Span = At(1600, 25) },
        Span = At(1200, 430),
    };
}
