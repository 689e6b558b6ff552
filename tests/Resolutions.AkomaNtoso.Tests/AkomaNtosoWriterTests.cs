using System.Text;
using Resolutions.Model;
using Resolutions.Parsing;

namespace Resolutions.AkomaNtoso.Tests;

public sealed class AkomaNtosoWriterTests
{
    private const string Nested = """
        <paragraph><num>1.</num><content><p>Decides:<authorialNote marker="1"><p>See lamps.</p></authorialNote></p></content></paragraph>
        <paragraph><content><p>(a) To light:</p></content></paragraph><paragraph><content><p>(i) The lamps;</p></content></paragraph>
        <section><num>I</num><heading>Keepers</heading><crossHeading refersTo="#preamble">Noting the keepers,</crossHeading>
        <paragraph><num>1.</num><content><p>Thanks them.</p></content></paragraph></section>
        """;

    [Fact]
    public void What_was_read_reads_back_equal()
    {
        ResolutionDocument document = Fixture.Read(Fixture.Xml(
            Nested, """<container name="Noting"><p>Noting:</p></container><container><p>(a) The lamps, and</p></container>""")).GetDocumentOrThrow();
        Assert.Equal(document, Fixture.WriteAndRead(document).Document);
    }

    [Fact]
    public void Calls_in_tables_and_in_the_label_and_title_of_an_annex_read_back_in_their_places()
    {
        static string Note(string marker) => $"<authorialNote marker=\"{marker}\"><p>Note {marker}.</p></authorialNote>";
        static string Heading(string text) => $"""<paragraph class="HCh"><content><p>{text}</p></content></paragraph>""";
        string table = $"<container name=\"table\"><table><tr><td><p>Lamp</p></td><td><p>Oil{Note("1")}</p></td></tr><tr><td><p>One{Note("2")} lamp</p></td><td/></tr></table></container>";
        ResolutionDocument document = Fixture.Read(Fixture.Xml(
            Fixture.Body + table,
            attachments: $"<attachments><attachment><doc name=\"annex\"><meta/><mainBody>{Heading("Annex" + Note("*"))}{Heading("Lamps" + Note("3") + " of old")}{Fixture.Body}</mainBody></doc></attachment></attachments>")).GetDocumentOrThrow();
        TextTable rows = document.Resolutions[0].Operative.Blocks.SelectMany(static block => block.DescendantsAndSelf()).OfType<TextTable>().Single();
        Annex annex = document.Resolutions[0].Annexes.Single();

        Assert.Equal([("1", (int?)8), ("2", 12)], rows.FootnoteCalls.Select(static call => (call.Marker, call.Offset)));
        Assert.Equal([("*", null), ("3", (int?)5)], annex.FootnoteCalls.Select(static call => (call.Marker, call.Offset)));
        Assert.Equal("Lamps of old", annex.Title?.Text);
        Assert.Equal(document, Fixture.WriteAndRead(document).Document);
    }

    [Fact]
    public void Items_are_nested()
    {
        ResolutionDocument document = Fixture.Read(Fixture.Xml(Nested)).GetDocumentOrThrow();
        AkomaNtosoReadResult again = Fixture.WriteAndRead(document);
        Assert.Equal(0, again.Count(AkomaNtosoDiagnostics.FlatItem));
        Assert.Equal(0, again.Count(AkomaNtosoDiagnostics.LabelInText));
    }

    [Fact]
    public void A_footnote_that_nothing_calls_is_kept()
    {
        ResolutionDocument document = Fixture.Read(Fixture.Xml()).GetDocumentOrThrow() with { Footnotes = [new Footnote { Marker = "9", Text = "See keepers." }] };
        Footnote note = Assert.Single(Fixture.WriteAndRead(document).Document!.Footnotes);
        Assert.Equal("See keepers.", note.Text);
    }

    [Fact]
    public void Footnotes_of_parts_that_number_anew_stay_with_their_part()
    {
        Resolution Part(string letter) => Fixture.Read(Fixture.Xml(
            $"<paragraph><num>1.</num><content><p>Notes {letter}.<authorialNote marker=\"1\"><p>Note {letter}.</p></authorialNote></p></content></paragraph>"))
            .GetDocumentOrThrow().Resolutions[0] with
        { Part = letter };
        ResolutionDocument document = Fixture.Read(Fixture.Xml()).GetDocumentOrThrow() with
        {
            Resolutions = [Part("A"), Part("B")],
            Footnotes = [new Footnote { Marker = "1", Text = "Note A." }, new Footnote { Marker = "1", Text = "Note B." }],
        };
        ResolutionDocument again = Fixture.WriteAndRead(document).Document!;
        Assert.Equal(["A", "B"], again.Resolutions.Select(static resolution => resolution.Part));
        Assert.Equal(["Note A.", "Note B."], again.Footnotes.Select(static note => note.Text));
        Assert.Equal("B.OP1", again.Resolutions[1].Operative.Blocks[0].Path);
    }

    [Fact]
    public void What_XML_cannot_hold_is_left_out()
    {
        ResolutionDocument document = new() { Language = "en", Title = new TitleLine { Text = "Lamps\f \u0001and \ud800 keepers 😀" } };
        Assert.Equal("Lamps and keepers 😀", Fixture.WriteAndRead(document).Document!.Title!.Text);
    }

    [CorpusFact]
    public void A_document_of_which_nothing_is_known_is_valid()
    {
        using var stream = new MemoryStream();
        AkomaNtosoWriter.Write(new ResolutionDocument { Language = "en" }, stream);
        stream.Position = 0;
        Assert.Null(new Schema().FirstError(stream));
    }

    [CorpusFact]
    public void The_seed_read_from_text_is_valid_and_reads_back_with_its_paragraphs()
    {
        DirectoryInfo? root = new(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Resolutions.sln"))) root = root.Parent;
        string seeds = Path.Combine(root!.FullName, "seeds");
        var schema = new Schema();
        foreach (string name in new[] { "A_RES_55_162.zh.txt", "A_RES_55_162.en.txt" })
        {
            ResolutionDocument document = ResolutionParser.ParseFile(Path.Combine(seeds, name)).Document!;
            using var stream = new MemoryStream();
            AkomaNtosoWriter.Write(document, stream);
            stream.Position = 0;
            Assert.Null(schema.FirstError(stream));
            stream.Position = 0;
            ResolutionDocument again = AkomaNtosoReader.Read(stream).GetDocumentOrThrow();
            static IEnumerable<(string, string)> Texts(ResolutionDocument of) => of.Resolutions[0].Preamble.Blocks.Concat(of.Resolutions[0].Operative.Blocks)
                .SelectMany(static block => block.DescendantsAndSelf()).OfType<Paragraph>().Select(static paragraph => (paragraph.Path, paragraph.Text));
            Assert.Equal(Texts(document), Texts(again));
            Assert.Equal(document.Symbol, again.Symbol);
            Assert.Equal(document.Title?.Text, again.Title?.Text);
        }
    }

    [CorpusFact]
    public void The_schema_finds_what_is_wrong()
    {
        using var stream = new MemoryStream();
        AkomaNtosoWriter.Write(Fixture.Read(Fixture.Xml()).GetDocumentOrThrow(), stream);
        string xml = Encoding.UTF8.GetString(stream.ToArray());
        var schema = new Schema();
        Assert.Null(schema.FirstError(new MemoryStream(Encoding.UTF8.GetBytes(xml))));
        Assert.NotNull(schema.FirstError(new MemoryStream(Encoding.UTF8.GetBytes(xml.Replace("<mainBody>", "<mainBody><lamp/>", StringComparison.Ordinal)))));
    }
}
