using Resolutions.Parsing;
using Resolutions.Parsing.Lines;

namespace Resolutions.Tests.Parsing.Lines;

public sealed class PrintSplitterTests
{
    private const string First = "1590 (XV). Springs\n\nThe General Assembly,\n\nRecalling its wells,1\n\n1. Decides to protect springs.\n\n947th plenary meeting,\n14 December 1960.";
    private const string Second = "1591 (XV). Wells\n\nThe General Assembly,\n\nNoting the report on wells,2\n\n1. Decides to protect wells.\n\n948th plenary meeting,\n15 December 1960.";
    private const string Notes = "\n\n__________\n1 A/4501.\n2 A/4502.";

    [Fact]
    public void Each_number_with_a_title_and_the_organ_under_it_begins_a_document()
    {
        ParseResult result = ResolutionParser.Parse(First + "\n\n" + Second + Notes);

        Assert.Equal(["A/RES/1590(XV)", "A/RES/1591(XV)"], result.Documents.Select(static document => document.Symbol!.ToString()));
        Assert.Equal([947, 948], result.Documents.Select(static document => document.Meeting!.Value));
        Assert.Equal([new DateOnly(1960, 12, 14), new DateOnly(1960, 12, 15)], result.Documents.Select(static document => document.AdoptedOn!.Value));
        Assert.All(result.Documents, static document => Assert.Single(document.Resolutions.Single().Preamble.Blocks));
    }

    [Fact]
    public void A_note_goes_with_the_resolution_that_calls_it()
    {
        ParseResult result = ResolutionParser.Parse(First + "\n\n" + Second + Notes);

        Assert.Equal(["1 A/4501.", "2 A/4502."], result.Documents.Select(static document => document.Footnotes.Select(static note => $"{note.Marker} {note.Text}").Single()));
    }

    [Fact]
    public void What_stands_before_the_first_title_and_is_closed_is_a_document_without_a_title()
    {
        ParseResult result = ResolutionParser.Parse("7. Requests the Secretary-General to report on springs.\n\n946th plenary meeting,\n13 December 1960.\n\n" + First);

        Assert.Equal([null, "Springs"], result.Documents.Select(static document => document.Title?.Text));
        Assert.Equal("OP7", result.Documents[0].Resolutions.Single().Operative.Blocks.Single().Path);
        Assert.Null(result.Documents[0].Symbol);
    }

    [Fact]
    public void Headings_of_the_volume_above_a_title_are_of_its_masthead()
    {
        ParseResult result = ResolutionParser.Parse(First + "\n\nRESOLUTIONS ADOPTED ON\nTHE REPORTS OF THE SECOND COMMITTEE\n\n" + Second + Notes);

        Assert.Empty(result.Documents[0].Resolutions.Single().Annexes);
        Assert.Equal(["RESOLUTIONS ADOPTED ON", "THE REPORTS OF THE SECOND COMMITTEE"], result.Documents[1].Masthead.Lines.Select(static line => line.Text));
    }

    // The same number on top of a page, a number that the organ's line does not follow, a draft, the letters of a composite resolution.
    [Theory]
    [InlineData("\f1590 (XV). Springs\n\nThe General Assembly,\n\n2. Thanks the keepers.")]
    [InlineData("Annex\n\n1591 (XV). Wells\n\nThe wells of the plains,\n\nThe General Assembly,")]
    [InlineData("A/4/L.12. Wells\n\nThe General Assembly,\n\n1. Decides to protect wells.")]
    [InlineData("B\n\nWells\n\nThe General Assembly,\n\n1. Decides to protect wells.")]
    public void Nothing_else_begins_a_document(string more) => Assert.Single(PrintSplitter.Split(Stages.Lines(First + "\n\n" + more)));

    [Fact]
    public void A_single_resolution_keeps_its_lines_and_what_is_known_of_them()
    {
        DocumentLines lines = Stages.Lines(First);

        (List<Line> own, SourceMarks marks) = Assert.Single(PrintSplitter.Split(lines));

        Assert.Same(lines.Lines, own);
        Assert.Same(lines.Marks, marks);
    }

    [Fact]
    public void Two_resolutions_in_each_of_two_languages_keep_their_symbols()
    {
        ParseResult result = ResolutionParser.Parse(First + "\n\n" + Second + "\n\n31/1. 山泉\n\n大会，\n\n1. 决定保护山泉。\n\n第81次全体会议\n1976年12月14日\n\n31/2. 水井\n\n大会，\n\n1. 决定保护水井。");

        Assert.Equal(["en A/RES/1590(XV)", "en A/RES/1591(XV)", "zh A/RES/31/1", "zh A/RES/31/2"], result.Documents.Select(static document => $"{document.Language} {document.Symbol}"));
    }
}
