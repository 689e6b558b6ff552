using Resolutions.Model;
using Resolutions.Parsing;

namespace Resolutions.Tests.Parsing.Structure;

public sealed class CallsInHeadingsTests
{
    [Fact]
    public void Headings_sections_and_titles_of_parts_keep_their_calls()
    {
        const string Text =
            """
            75/908. Springs

            A

            Springs 1

            The General Assembly,

            Recalling its earlier work on springs,

            I. Warm springs 2

            1. Decides to protect warm springs;

            Cold springs 3

            2. Decides to protect cold springs.

            __________________
            1 First note.
            2 Second note.
            3 Third note.
            """;

        ParseResult result = ResolutionParser.Parse(Text);
        Resolution resolution = result.Resolution!;
        var section = Assert.IsType<Section>(Assert.Single(resolution.Operative.Blocks));
        Heading heading = Assert.Single(section.Children.OfType<Heading>());

        Assert.Equal("Springs", resolution.Title!.Text);
        Assert.Equal(("1", 7), Call(resolution.Title.FootnoteCalls));
        Assert.Equal("Warm springs", section.Title);
        Assert.Equal(("2", 12), Call(section.FootnoteCalls));
        Assert.Equal("Cold springs", heading.Text);
        Assert.Equal(("3", 12), Call(heading.FootnoteCalls));
        SpanInvariants.Hold(result);
    }

    private static (string Marker, int? Offset) Call(IReadOnlyList<FootnoteCall> calls) => (Assert.Single(calls).Marker, calls[0].Offset);
}
