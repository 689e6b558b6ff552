using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Validation;

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

    [Fact]
    public void The_title_of_an_annex_keeps_its_call()
    {
        const string Text =
            """
            75/908. Springs

            The General Assembly,

            Recalling its earlier work on springs,

            1. Decides to adopt the rules annexed to the present resolution.

            48th plenary meeting
            21 December 2020

            Annex

            Rules on warm springs 1

            1. Springs are protected.

            __________________
            1 First note.
            """;

        ParseResult result = ResolutionParser.Parse(Text);
        Annex annex = Assert.Single(result.Resolution!.Annexes);

        Assert.Equal(("Annex", "Rules on warm springs"), (annex.Label?.Text, annex.Title?.Text));
        Assert.Equal(("1", 21), Call(annex.FootnoteCalls));
        SpanInvariants.Hold(result);
        Assert.DoesNotContain(new ResolutionDocumentValidator().Validate(result.Document!).ToDiagnostics(), static finding => finding.Id == "RES913");
    }

    private static (string Marker, int? Offset) Call(IReadOnlyList<FootnoteCall> calls) => (Assert.Single(calls).Marker, calls[0].Offset);
}
