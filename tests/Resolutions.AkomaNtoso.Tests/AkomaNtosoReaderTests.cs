using Resolutions.Model;
using Resolutions.Parsing;

namespace Resolutions.AkomaNtoso.Tests;

public sealed class AkomaNtosoReaderTests
{
    [Fact]
    public void The_cover_page_gives_the_masthead()
    {
        Masthead masthead = Fixture.Read(Fixture.Xml()).GetDocumentOrThrow().Masthead;
        Assert.Equal("A/RES/73/900", masthead.Symbol?.ToString());
        Assert.Equal("73", masthead.Session?.ToString());
        Assert.Equal(["15", "128 (a)"], masthead.AgendaItems);
        Assert.Equal(new DateOnly(2018, 11, 9), masthead.IssuedOn);
        Assert.Equal(new DateOnly(2018, 11, 1), masthead.Adoption?.Date);
        Assert.Equal("Third Committee", masthead.Adoption?.Committee);
        Assert.Equal(["A/73/900"], masthead.Adoption!.Documents);
    }

    [Fact]
    public void Title_number_closing_and_enacting_line_are_read()
    {
        ResolutionDocument document = Fixture.Read(Fixture.Xml()).GetDocumentOrThrow();
        Assert.Equal(("73/900", "Lighthouses"), (document.Title?.Number, document.Title?.Text));
        Closing closing = document.Resolutions[0].Closing!;
        Assert.Equal((81, new DateOnly(2018, 11, 1), true), (closing.Meeting, closing.Date, closing.IsResumed));
        Assert.Equal("The General Assembly,", document.Resolutions[0].EnactingLine?.Text);
    }

    [Fact]
    public void Footnotes_are_taken_out_and_their_calls_keep_their_places()
    {
        AkomaNtosoReadResult result = Fixture.Read(Fixture.Xml(
            """<paragraph><num>1.</num><content><p>Notes the report,<authorialNote marker="1"><p><a href="https://undocs.org/en/A/73/1">A/73/1</a>.</p></authorialNote> and rests.</p></content></paragraph>"""));
        OperativeParagraph paragraph = result.Document!.Resolutions[0].Operative.Paragraphs.Single();
        Assert.Equal("Notes the report, and rests.", paragraph.Text);
        FootnoteCall call = Assert.Single(paragraph.FootnoteCalls);
        Assert.Equal(("1", "Notes the report,".Length), (call.Marker, call.Offset));
        Footnote note = Assert.Single(result.Document.Footnotes);
        Assert.Equal(("1", "A/73/1."), (note.Marker, note.Text));
        Assert.Equal("A/73/1", Assert.Single(note.Citations).Symbol);
    }

    [Fact]
    public void Links_cut_inside_a_symbol_are_joined()
    {
        const string Link = """<a href="https://undocs.org/ch/A/RES/72/213">{0}</a>""";
        AkomaNtosoReadResult result = Fixture.Read(Fixture.Xml(
            $"<paragraph><num>1.</num><content><p>Recalls resolution {Link.Replace("{0}", "72", StringComparison.Ordinal)}{Link.Replace("{0}", "/213", StringComparison.Ordinal)} of 2017.</p></content></paragraph>"));
        Citation citation = Assert.Single(result.Document!.Resolutions[0].Operative.Paragraphs.Single().Citations);
        Assert.Equal("A/RES/72/213", citation.Symbol);
        Assert.Equal(1, result.Count(AkomaNtosoDiagnostics.CutLink));
    }

    [Fact]
    public void Workflow_gives_drafts_sponsors_report_and_meeting_and_unknown_dates_as_null()
    {
        AkomaNtosoReadResult result = Fixture.Read(Fixture.Xml(workflow: """
            <workflow source="#un">
              <step date="2018-10-30" outcome="draftResolution" as="A/73/L.900" by="Brazil (on behalf of the Group) and Egypt" />
              <step date="0001-01-01" outcome="draftResolutionAdditionalSponsors" by="" />
              <step date="2018-11-01" outcome="adopted" as="A/73/PV.81" by="" />
            </workflow>
            """));
        IReadOnlyList<WorkflowStep> steps = result.Document!.Masthead.Adoption!.Workflow;
        Assert.Equal([WorkflowStepKind.Draft, WorkflowStepKind.AdditionalSponsors, WorkflowStepKind.Adopted], steps.Select(static step => step.Kind));
        Assert.Equal(["state-bra", "state-egy"], steps[0].States);
        Assert.Null(steps[1].Date);
        Assert.Equal("A/73/PV.81", steps[2].Document);
        Assert.Equal(1, result.Count(AkomaNtosoDiagnostics.UnknownDate));
    }

    [Fact]
    public void The_vote_names_each_State()
    {
        Vote vote = Fixture.Read(Fixture.Xml(analysis: """
            <analysis source="#un"><parliamentary><voting outcome="adoptedRecordedVote">
              <count value="2" refersTo="inFavour"><akn4un:voters><organization refersTo="memberState">CHAD</organization><organization refersTo="memberState">ATLANTIS</organization></akn4un:voters></count>
              <count value="1" refersTo="abstaining"><akn4un:voters><organization refersTo="memberState">PERU</organization></akn4un:voters></count>
            </voting></parliamentary></analysis>
            """)).Document!.Masthead.Adoption!.Vote!;
        Assert.Equal((true, 2, 0, 1), (vote.IsRecorded, vote.InFavour, vote.Against, vote.Abstaining));
        Assert.Equal([new("state-tcd", VoteChoice.InFavour), new("ATLANTIS", VoteChoice.InFavour), new StateVote("state-per", VoteChoice.Abstaining)], vote.ByState);
    }

    [Fact]
    public void A_vote_in_words_is_read()
    {
        Vote vote = Fixture.Read(Fixture.Xml(analysis: """
            <analysis><parliamentary><voting outcome="Adopted 133-3-7, 88th plenary meeting"><quorum value=""/></voting></parliamentary></analysis>
            """)).Document!.Masthead.Adoption!.Vote!;
        Assert.Equal((true, 133, 3, 7), (vote.IsRecorded, vote.InFavour, vote.Against, vote.Abstaining));
    }

    [Fact]
    public void One_attachment_may_hold_several_annexes()
    {
        static string Heading(string text) => $"""<paragraph class="HCh"><content><p>{text}</p></content></paragraph>""";
        string annexes = Heading("Annex I") + Heading("Lamps") + Fixture.Body + Heading("Annex II") + Heading("Keepers") + Fixture.Body;
        Resolution resolution = Fixture.Read(Fixture.Xml(
            attachments: $"<attachments><attachment><doc name=\"annex\"><meta/><mainBody>{annexes}</mainBody></doc></attachment></attachments>")).Document!.Resolutions[0];
        Assert.Equal(["Annex I", "Annex II"], resolution.Annexes.Select(static annex => annex.Label?.Text));
        Assert.Equal(["Lamps", "Keepers"], resolution.Annexes.Select(static annex => annex.Title?.Text));
        Assert.Equal("AX2.OP1", resolution.Annexes[1].Blocks[0].Path);
    }

    [Fact]
    public void Tables_are_kept_as_rows()
    {
        Resolution resolution = Fixture.Resolution(
            Fixture.Body + "<container name=\"table\"><table><tr><th><p>Lamp</p></th><th><p>Oil</p></th></tr><tr><td><p>One</p></td><td/></tr></table></container>");
        TextTable table = resolution.Operative.Blocks.SelectMany(static block => block.DescendantsAndSelf()).OfType<TextTable>().Single();
        Assert.Equal(["Lamp\tOil", "One\t"], table.Rows);
    }

    [Fact]
    public void Numbered_paragraphs_in_the_preamble_go_to_the_operative_part()
    {
        AkomaNtosoReadResult result = Fixture.Read(Fixture.Xml(
            body: "", preamble: "<container><p>Noting the lamps,</p></container><container><p>1. Decides to rest;</p></container><container><p>2 <span class=\"italic\">Decides</span> to wake.</p></container>"));
        Resolution resolution = result.Document!.Resolutions[0];
        Assert.Equal(["PP1"], Fixture.Paths(resolution.Preamble.Blocks));
        Assert.Equal(["OP1", "OP2"], Fixture.Paths(resolution.Operative.Blocks));
        Assert.Equal("Decides to wake.", resolution.Operative.Paragraphs.Last().Text);
    }

    [Fact]
    public void A_wrong_language_in_the_metadata_is_put_right_by_the_enacting_formula()
    {
        AkomaNtosoReadResult result = Fixture.Read(Fixture.Xml(language: "spa"));
        Assert.Equal("en", result.Document!.Language);
        Assert.Equal(1, result.Count(AkomaNtosoDiagnostics.WrongLanguage));
    }

    [Fact]
    public void A_language_without_a_pack_is_read_for_structure_and_links()
    {
        AkomaNtosoReadResult result = Fixture.Read(Fixture.Xml(
            """<paragraph><num>1.</num><content><p><span class="italic">Prie</span> le Secrétaire général d’appliquer la résolution <a href="https://undocs.org/fr/A/RES/73/1">73/1</a>.</p></content></paragraph>""",
            language: "fra").Replace("The General Assembly", "L’Assemblée générale", StringComparison.Ordinal));
        OperativeParagraph paragraph = result.Document!.Resolutions[0].Operative.Paragraphs.Single();
        Assert.Equal("fr", result.Document.Language);
        Assert.Null(paragraph.Opening);
        Assert.Equal("A/RES/73/1", Assert.Single(paragraph.Citations).Symbol);
        Assert.Equal(1, result.Count(AkomaNtosoDiagnostics.NoLanguagePack));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no XML")]
    [InlineData("<akomaNtoso>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")]
    [InlineData("<!DOCTYPE a SYSTEM \"file:///etc/hostname\"><a/>")]
    [InlineData("<a>&#x0;</a>")]
    public void What_cannot_or_may_not_be_read_gives_an_error_and_no_document(string xml)
    {
        AkomaNtosoReadResult result = Fixture.Read(xml);
        Assert.Null(result.Document);
        Assert.Equal(1, result.Count(AkomaNtosoDiagnostics.Unreadable));
        Assert.Throws<FormatException>(result.GetDocumentOrThrow);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_gives_an_error_too()
    {
        AkomaNtosoReadResult result = AkomaNtosoReader.Read("no such folder/secret.xml");

        Assert.Equal(1, result.Count(AkomaNtosoDiagnostics.Unreadable));
        Assert.Equal("Unexpected XML: missing file; expected a file that can be read.", result.Diagnostics[0].Message);
        Assert.Throws<ArgumentException>(() => AkomaNtosoReader.Read(""));
    }

    [Theory]
    [InlineData("<secret>")]
    [InlineData("<secret/>")]
    [InlineData("<a>&secret;</a>")]
    [InlineData("<a><secret></a>")]
    [InlineData("<secret:a/>")]
    public void No_exception_holds_what_is_in_the_file(string xml) =>
        Assert.DoesNotContain("secret", Assert.Throws<FormatException>(() => Fixture.Read(xml).GetDocumentOrThrow()).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("<html/>")]
    [InlineData("""<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act/></akomaNtoso>""")]
    public void Other_XML_holds_no_resolution(string xml) => Assert.Equal(1, Fixture.Read(xml).Count(AkomaNtosoDiagnostics.NoResolution));

    [Fact]
    public void Depth_and_length_have_limits()
    {
        string deep = string.Concat(Enumerable.Repeat("<a>", 200)) + string.Concat(Enumerable.Repeat("</a>", 200));
        Assert.Equal(1, Fixture.Read(deep).Count(AkomaNtosoDiagnostics.Unreadable));
        Assert.Equal(1, Fixture.Read(Fixture.Xml(), new AkomaNtosoReaderOptions { MaxLength = 1_000 }).Count(AkomaNtosoDiagnostics.Unreadable));
        Assert.NotNull(Fixture.Read(Fixture.Xml(), new AkomaNtosoReaderOptions { MaxLength = 10_000 }).Document);
    }

    [Fact]
    public void The_number_of_diagnostics_has_a_limit()
    {
        string items = string.Concat(Enumerable.Repeat("<paragraph><content><p>(a) Lamps;</p></content></paragraph>", 50));
        AkomaNtosoReadResult result = Fixture.Read(Fixture.Xml(items), new AkomaNtosoReaderOptions { MaxDiagnostics = 10 });
        Assert.Equal(11, result.Diagnostics.Count);
        Assert.Equal(AkomaNtosoDiagnostics.TooMany.Id, result.Diagnostics[^1].Id);
    }

    [Fact]
    public void A_line_that_leads_to_numbered_paragraphs_hands_its_verb_down()
    {
        Resolution resolution = Fixture.Resolution(
            """
            <paragraph><content><p><span class="italic">Resolves</span> that:</p></content></paragraph>
            <paragraph><num>1.</num><content><p>The light fund shall be kept for another year;</p></content></paragraph>
            <paragraph><num>2.</num><content><p>The Secretary-General is authorized to advance the sums needed.</p></content></paragraph>
            """);
        string[] acts = [.. resolution.Operative.Blocks.OfType<Paragraph>().Select(static p => $"{p.Path}: {string.Join(' ', p.Actions.Select(static a => a.Verb.Verb.Id))}".Trim())];
        Assert.Equal(["P1:", "OP1: resolve", "OP2: authorize"], acts);
    }

    [Theory]
    [InlineData("We, the keepers of lights, assembled by the sea, therefore:", "Commit", "commit")]
    [InlineData("The keepers of lights therefore:", null, null)]
    [InlineData("We, the keepers of lights, have assembled by the sea.", null, null)]
    public void Under_the_chapeau_of_a_declaration_numbered_paragraphs_open_with_the_bare_verb(string chapeau, string? first, string? later)
    {
        string xml = Fixture.Xml(
            $"""
            <paragraph><num>1.</num><content><p>Commit to what no declaration is above;</p></content></paragraph>
            <paragraph><content><p>{chapeau}</p></content></paragraph>
            <paragraph><num>2.</num><content><p>Commit to keeping the lights;</p></content></paragraph>
            <paragraph class="heading"><content><p>Of lamps</p></content></paragraph>
            <paragraph><num>3.</num><content><p>Given the state of the lamps, commit to keeping them, too.</p></content></paragraph>
            """);
        ResolutionDocument read = Fixture.Read(xml).GetDocumentOrThrow();
        string text = $"73/900. Lighthouses\n\nThe General Assembly,\n\n1. Commit to what no declaration is above;\n\n{chapeau}\n\n2. Commit to keeping the lights;\n\nOf lamps\n\n3. Given the state of the lamps, commit to keeping them, too.";
        ResolutionDocument parsed = ResolutionParser.Parse(text).Document!;

        Assert.Equal([null, first, later], read.Resolutions[0].Operative.Paragraphs.Select(static paragraph => paragraph.Opening?.Text));
        Assert.Equal([null, later, later], read.Resolutions[0].Operative.Paragraphs.Select(static paragraph => paragraph.Actions is [var act, ..] ? act.Verb.Verb.Id : null));
        Assert.Equal(Openings(parsed), Openings(read));
        Assert.Equal(Openings(parsed), Openings(Fixture.WriteAndRead(parsed).GetDocumentOrThrow()));
    }

    private static IEnumerable<(string, string?, string)> Openings(ResolutionDocument document) => document.Resolutions[0].Operative.Blocks.OfType<Paragraph>()
        .Select(static paragraph => (paragraph.Path, paragraph.Opening?.Text, string.Join(' ', paragraph.Actions.Select(static action => action.Verb.Verb.Id))));

    [Fact]
    public void Operative_paragraphs_have_actions_without_places_and_preambles_none()
    {
        Resolution resolution = Fixture.Resolution(
            """<paragraph><num>1.</num><content><p><span class="italic">Requests</span> the Secretary-General to report at its seventy-fifth session.</p></content></paragraph>""",
            """<container name="noting"><p><span class="italic">Recalling</span> that it requests the Secretary-General to report,</p></container>""");
        Assert.All(resolution.Preamble.Paragraphs, static paragraph => Assert.Empty(paragraph.Actions));
        ResolutionAction action = Assert.Single(Assert.Single(resolution.Operative.Paragraphs).Actions);
        Assert.Equal(("request", "secretary-general", "75"), (action.Verb.Verb.Id, Assert.Single(action.Addressees).Id, action.Deadline?.Session?.ToString()));
        Assert.Equal((default, default, default), (action.Span, action.Content, action.Addressees[0].Span));
    }
}
