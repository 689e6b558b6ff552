using System.Xml.Linq;
using Resolutions.Scoring.Gold;

namespace Resolutions.Scoring.Tests.Gold;

public sealed class GoldReaderTests
{
    private static readonly GoldDocument Document = GoldFixture.Document;

    [Fact]
    public void Masthead_and_title_are_read()
    {
        Assert.Equal(("A/RES/73/900", "en", "A_RES_73_900.en"), (Document.Symbol, Document.Language, Document.Name));
        Assert.Equal(("73/900.", "Lighthouses", "73"), (Document.Number, Document.Title, Document.Session));
        Assert.Equal(("2018-11-09", "2018-11-01"), (Document.IssuedOn, Document.AdoptedOn));
    }

    [Fact]
    public void Paragraphs_have_openings_labels_and_the_links_of_their_footnotes()
    {
        GoldPart part = Document.Parts.Single();
        GoldBlock preambular = part.Preamble.Single();
        Assert.Equal(("Recalling its resolution 72/1,", "Recalling"), (preambular.Text, preambular.Opening));
        Assert.Equal(["A/RES/72/1", "A/72/2"], preambular.Cites);
        Assert.Equal([(GoldKind.Heading, null, "Lamps"), (GoldKind.Paragraph, "1.", "Decides:"), (GoldKind.Paragraph, "(a)", "To light;")], part.Body.Select(static block => (block.Kind, block.Label, block.Text)));
    }

    [Fact]
    public void Footnotes_and_closing_are_read()
    {
        Assert.Equal([("1", "See A/72/2.")], Document.Footnotes);
        Assert.Equal(["81st plenary meeting", "1 November 2018"], Document.Parts.Single().Closing);
    }

    [Fact]
    public void What_is_no_resolution_is_left_out_with_a_reason()
    {
        Assert.Null(GoldReader.Read(new XElement("a"), out string? reason));
        Assert.Equal("no coverPage", reason);
    }
}
