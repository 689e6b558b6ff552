using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Rendering;
using Resolutions.Tests.Parsing;

namespace Resolutions.Tests.Rendering;

public sealed class MarkedTextTests
{
    [Fact]
    public void Of_two_equal_names_the_one_at_the_actors_place_is_marked()
    {
        const string Text = "55/1. On wells\n\nThe General Assembly,\n\n1. Welcomes what the Secretary-General has done, and requests the Secretary-General to go on.";
        Paragraph paragraph = ResolutionParser.Parse(Text).GetResolutionOrThrow().Operative.Paragraphs.Single();
        TextMark actor = MarkedText.Of(paragraph).Marks.Single(static mark => mark.Kind == MarkKind.Addressee);
        Assert.Equal(paragraph.Text.LastIndexOf("Secretary-General", StringComparison.Ordinal), actor.Start);
    }

    [Fact]
    public void Without_places_nodes_are_found_in_order()
    {
        var verb = new VerbPhrase { Text = "Requests", Verb = new ActionVerb { Id = "request" } };
        var later = new VerbPhrase { Text = "requests", Verb = new ActionVerb { Id = "request" } };
        Actor Actor(string text) => new() { Kind = ActorKind.Unknown, Text = text };
        var paragraph = new UnnumberedParagraph
        {
            Path = "UP1",
            Text = "Requests the Council to ask, and requests the Council to answer",
            Opening = verb,
            Actions = [new ResolutionAction { Verb = verb, Addressees = [Actor("Council")] }, new ResolutionAction { Verb = later, Addressees = [Actor("Council")] }],
        };
        Assert.Equal([0, 13, 33, 46], MarkedText.Of(paragraph).Marks.Select(static mark => mark.Start));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    [InlineData("en-zh")]
    public void A_mark_stands_on_the_words_of_its_node_and_no_two_cross(string name)
    {
        foreach (Paragraph paragraph in SeedTexts.Parse(name).Documents.SelectMany(NodeTree.Blocks).OfType<Paragraph>())
        {
            MarkedText text = MarkedText.Of(paragraph);
            var actors = paragraph.Actions.SelectMany(static action => action.Addressees).ToList();
            Assert.All(actors.Where(actor => paragraph.Span.Contains(actor.Span)), actor => Assert.Contains(text.Marks, mark => ReferenceEquals(mark.Node, actor)));
            Assert.All(text.Marks.Where(static mark => mark.Node is Actor), mark => Assert.Equal(((Actor)mark.Node).Text, text.Text[mark.Start..mark.End]));
            foreach (TextMark one in text.Marks)
                Assert.All(text.Marks, other => Assert.False(one.Start < other.Start && other.Start < one.End && one.End < other.End, $"{one} crosses {other}."));
        }
    }

    [Fact]
    public void Whom_a_chapeau_asks_is_marked_in_the_chapeau()
    {
        const string Text = "55/1. On wells\n\nThe General Assembly,\n\n1. Requests the Secretary-General:\n\n(a) To look into wells;\n\n(b) To report.";
        Paragraph paragraph = ResolutionParser.Parse(Text).GetResolutionOrThrow().Operative.Paragraphs.Single();
        Assert.Equal("Secretary-General", Assert.IsType<Actor>(MarkedText.Of(paragraph).Marks.Single(static mark => mark.Kind == MarkKind.Addressee).Node).Text);
    }
}
