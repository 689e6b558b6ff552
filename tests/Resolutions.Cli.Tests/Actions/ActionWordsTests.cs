using Resolutions.Cli.Actions;
using Resolutions.Model;

namespace Resolutions.Cli.Tests.Actions;

public sealed class ActionWordsTests
{
    [Fact]
    public void What_is_asked_comes_after_the_verb_and_those_asked_and_ends_at_the_next_verb()
    {
        ResolutionAction[] actions = [Action("Requests", "Secretary-General"), Action("invites", "Member States")];
        Assert.Equal(
            ["to count lighthouses, and", "to help him"],
            Words("Requests the Secretary-General to count lighthouses, and invites Member States to help him;", actions));
    }

    [Fact]
    public void Where_the_verb_is_the_chapeaus_the_whole_text_is_asked() =>
        Assert.Equal(["To count lighthouses"], Words("To count lighthouses;", Action("Requests", "Secretary-General")));

    [Fact]
    public async Task Actions_of_xml_are_listed_with_their_words()
    {
        ToolRun run = await ToolRun.WithInputAsync(Samples.Xml, "actions", "-", "--format", "csv", "--to", "secretary-general", "--due", "75");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("""
            "OP1","Requests","request","secretary-general","to report on lighthouses at its seventy-fifth session","session 75",
            """, run.Output, StringComparison.Ordinal);
    }

    private static ResolutionAction Action(string verb, string actor) => new()
    {
        Verb = new VerbPhrase { Text = verb, Verb = new ActionVerb { Id = "x" } },
        Addressees = [new Actor { Kind = ActorKind.Official, Text = actor }],
    };

    private static IReadOnlyList<string> Words(string text, params ResolutionAction[] actions) =>
        ActionWords.Of(new OperativeParagraph { Path = "OP1", Number = 1, Text = text, Actions = actions });
}
