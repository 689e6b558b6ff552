using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Resolutions.Documents.Rendering;
using static Resolutions.Documents.Tests.Word.WordFile;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Resolutions.Documents.Tests.Word;

public sealed class DocumentWriterTests
{
    [Fact]
    public void A_paragraph_is_a_line_and_a_blank_line_follows() =>
        Assert.Equal("a\n\nb c\n\n", Render((_, body) => body.Append(Plain("a"), new Paragraph(), new Paragraph(Run("b"), new Run(new TabChar()), Run("c")))).Text);

    [Fact]
    public void What_is_deleted_hidden_or_an_instruction_is_left_out() =>
        Assert.Equal(
            ["kept added result"],
            Lines((_, body) => body.Append(new Paragraph(
                Run("kept"),
                new DeletedRun(new Run(new DeletedText("gone"))),
                Run("secret", new Vanish()),
                new InsertedRun(Run(" added ")),
                new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }), new Run(new FieldCode("REF x")), new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
                Run("result"), new Run(new FieldChar { FieldCharType = FieldCharValues.End })))));

    [Fact]
    public void Links_and_content_controls_are_text() =>
        Assert.Equal(
            ["see here", "boxed"],
            Lines((_, body) => body.Append(
                new Paragraph(Run("see "), new Hyperlink(Run("here"))),
                new SdtBlock(new SdtContentBlock(Plain("boxed"))))));

    [Fact]
    public void Emphasis_comes_from_runs_and_styles_and_cancels_out()
    {
        RenderedText text = Render((main, body) =>
        {
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new Style(new StyleRunProperties(new Bold())) { Type = StyleValues.Paragraph, StyleId = "Strong" },
                new Style(new StyleRunProperties(new Bold())) { Type = StyleValues.Character, StyleId = "Loud" });
            body.Append(
                new Paragraph(Run("Recalls", new Italic()), Run(" "), Run("also", new Italic()), Run(" it")),
                new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Strong" }), Run("bold "), Run("not", new Bold { Val = false }), Run(" nor this", new RunStyle { Val = "Loud" })),
                new Paragraph(Run("楷体", new RunFonts { EastAsia = "KaiTi" }), Run("宋体")));
        });

        Assert.Equal(["Recalls also", "bold ", "楷体"], text.Marks.Emphasis.Select(span => text.Text.Substring(span.Start, span.Length)));
    }

    [Fact]
    public void A_blank_at_the_end_of_a_line_is_no_emphasis_of_the_next()
    {
        RenderedText text = Render(static (_, body) => body.Append(new Paragraph(Run("Recalls  ", new Italic())), Plain("It rains.")));

        Assert.Equal("Recalls\n\nIt rains.\n\n", text.Text);
        Assert.Equal(["Recalls"], text.Marks.Emphasis.Select(span => text.Text.Substring(span.Start, span.Length)));
    }

    [Fact]
    public void Footnotes_stand_at_the_end_and_their_calls_are_known()
    {
        RenderedText text = Render((main, body) =>
        {
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
                new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
                Note(5, " Second."), Note(9, " First."));
            body.Append(
                new Paragraph(Run("a"), new Run(new FootnoteReference { Id = 9 }), Run(",")),
                new Paragraph(Run("b"), new Run(new FootnoteReference { Id = 5 }), new Run(new FootnoteReference { Id = 77 })));
        });

        Assert.Equal("a1,\n\nb2\n\n__________________\n1\n First.\n2\n Second.\n", text.Text);
        Assert.Equal([1, 2], text.Marks.Calls.Select(static call => call.Marker));
        Assert.All(text.Marks.Calls, call => Assert.True(char.IsDigit(text.Text[call.Start])));
    }

    [Fact]
    public void Endnotes_are_numbered_on_with_footnotes_and_one_with_a_sign_of_its_own_has_no_number()
    {
        RenderedText text = Render((main, body) =>
        {
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(Note(1, "Foot."), Note(2, "Starred."));
            main.AddNewPart<EndnotesPart>().Endnotes = new Endnotes(new Endnote(Plain("End.")) { Id = 1 });
            body.Append(new Paragraph(
                Run("a"), new Run(new FootnoteReference { Id = 1 }), Run("b"), new Run(new FootnoteReference { Id = 2, CustomMarkFollows = true }), Run("c"), new Run(new EndnoteReference { Id = 1 })));
        });

        Assert.Equal("a1bc2\n\n__________________\n1\nFoot.\nStarred.\n2\nEnd.\n", text.Text);
        Assert.Equal([1, 2], text.Marks.Calls.Select(static call => call.Marker));
    }

    [Fact]
    public void Figures_raised_by_a_style_are_calls()
    {
        RenderedText text = Render((main, body) =>
        {
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(new Style(
                new StyleRunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }))
            { Type = StyleValues.Character, StyleId = "Call" });
            body.Append(new Paragraph(Run("report"), Run("3", new RunStyle { Val = "Call" }), Run(" of "), Run("4")));
        });

        Assert.Equal([3], text.Marks.Calls.Select(static call => call.Marker));
    }

    [Fact]
    public void What_was_moved_away_commented_or_drawn_is_left_out_and_what_was_moved_here_is_read() =>
        Assert.Equal(
            ["kept moved here"],
            Lines((_, body) => body.Append(new Paragraph(
                Run("kept"),
                new MoveFromRun(new Run(new WordText("moved away"))),
                new MoveToRun(Run(" moved here")),
                new CommentRangeStart { Id = "1" }, new Run(new CommentReference { Id = "1" }),
                new Run(new Drawing(new OpenXmlUnknownElement("w", "txbxContent", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")))))));

    [Fact]
    public void Headers_of_other_pages_and_all_footers_are_left_out()
    {
        string[] lines = Lines((main, body) =>
        {
            HeaderPart header = main.AddNewPart<HeaderPart>();
            FooterPart footer = main.AddNewPart<FooterPart>(), firstFooter = main.AddNewPart<FooterPart>();
            header.Header = new Header(Plain("running head"));
            footer.Footer = new Footer(Plain("2/5"));
            firstFooter.Footer = new Footer(Plain("18-18418 (E)"));
            body.Append(Plain("text"), new SectionProperties(
                new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) },
                new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
                new FooterReference { Type = HeaderFooterValues.First, Id = main.GetIdOfPart(firstFooter) },
                new TitlePage()));
        });

        Assert.Equal(["text"], lines);
    }

    [Fact]
    public void Raised_figures_typed_by_hand_are_calls_but_powers_are_not()
    {
        var raised = new VerticalTextAlignment { Val = VerticalPositionValues.Superscript };
        RenderedText text = Render((_, body) => body.Append(
            new Paragraph(Run("report"), Run("3", (OpenXmlElement)raised.Clone()), Run(" on 5 km"), Run("2", (OpenXmlElement)raised.Clone()))));

        Assert.Equal("report3 on 5 km2\n\n", text.Text);
        Assert.Equal([3], text.Marks.Calls.Select(static call => call.Marker));
    }

    [Fact]
    public void The_header_of_the_first_page_alone_is_read_first()
    {
        string[] lines = Lines((main, body) =>
        {
            HeaderPart first = main.AddNewPart<HeaderPart>(), others = main.AddNewPart<HeaderPart>();
            first.Header = new Header(Plain("A/RES/99/9"));
            others.Header = new Header(Plain("running head"));
            body.Append(Plain("text"), new SectionProperties(
                new HeaderReference { Type = HeaderFooterValues.First, Id = main.GetIdOfPart(first) },
                new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(others) },
                new TitlePage()));
        });

        Assert.Equal(["A/RES/99/9", "text"], lines);
    }

    [Fact]
    public void A_table_of_data_is_one_line_and_one_for_layout_is_its_paragraphs()
    {
        string[] lines = Lines((_, body) => body.Append(
            new Table(Row("United Nations", "A/RES/99/9"), Row("General Assembly", "Distr.: General")),
            Plain("text"),
            new Table(Row("2044", "12"), Row("2045", "14"))));

        Assert.Equal(["United Nations", "A/RES/99/9", "General Assembly", "Distr.: General", "text", "2044 12 2045 14"], lines);
    }

    private static TableRow Row(params string[] cells) => new(cells.Select(static cell => new TableCell(Plain(cell))));

    private static Footnote Note(int id, string text) =>
        new(new Paragraph(new Run(new FootnoteReferenceMark()), new Run(new WordText(text) { Space = SpaceProcessingModeValues.Preserve }))) { Id = id };
}
