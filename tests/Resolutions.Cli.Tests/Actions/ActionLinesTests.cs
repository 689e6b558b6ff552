using Resolutions.Cli.Actions;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Text;

namespace Resolutions.Cli.Tests.Actions;

public sealed class ActionLinesTests
{
    private const string Text = "1. Requests the Secretary-General to write\n\nA/RES/71/9\n\n  a report for its next session;";

    [Fact]
    public void Each_action_is_a_line_with_its_words_on_one_line_and_page_furniture_left_out()
    {
        ActionLine line = Assert.Single(ActionLines.Of("x.txt", Result(new Deadline { Text = "its next session", Session = new AssemblySession(SessionKind.Regular, 72) })));
        Assert.Equal("to write a report for its next session;", line.What);
        Assert.Equal(("OP1", "Requests", "request"), (line.Path, line.Verb, line.VerbId));
        Assert.Equal(["secretary-general", "the panel of five"], line.Who);
        Assert.Equal(("session 72, annual", "72"), (line.When, line.Session));
    }

    [Fact]
    public void A_deadline_is_its_date_else_its_session_else_its_words()
    {
        Assert.Equal("2017-06-30, annual", When(new Deadline { Text = "30 June 2017", Date = new DateOnly(2017, 6, 30) }));
        Assert.Equal("within six months, annual", When(new Deadline { Text = "within six months", Within = "P6M" }));
        Assert.Equal("annual", When(null));
    }

    private static string When(Deadline? deadline) => ActionLines.Of("x.txt", Result(deadline)).Single().When;

    private static ParseResult Result(Deadline? deadline)
    {
        int start = Text.IndexOf("to write", StringComparison.Ordinal);
        int furniture = Text.IndexOf("A/RES", StringComparison.Ordinal);
        var action = new ResolutionAction
        {
            Verb = new VerbPhrase { Text = "Requests", Verb = new ActionVerb { Id = "request" } },
            Addressees =
            [
                new Actor { Kind = ActorKind.Official, Id = "secretary-general", Text = "Secretary-General" },
                new Actor { Kind = ActorKind.Unknown, Text = "the panel of five" },
            ],
            Content = TextSpan.FromBounds(start, Text.Length),
            Deadline = deadline,
            Recurrence = "annual",
        };
        var document = new ResolutionDocument
        {
            Language = "en",
            Furniture = [new PageFurniture { Kind = PageFurnitureKind.RunningHead, Span = new TextSpan(furniture, "A/RES/71/9".Length) }],
            Resolutions =
            [
                new Resolution
                {
                    Operative = new OperativePart { Blocks = [new OperativeParagraph { Path = "OP1", Number = 1, Text = "Requests …", Actions = [action] }] },
                },
            ],
        };
        return new ParseResult(new SourceText(Text), [document], []);
    }
}
