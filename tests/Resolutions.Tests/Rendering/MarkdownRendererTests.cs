using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Rendering;
using Resolutions.Tests.Parsing;
using Resolutions.Tests.Properties;
using Resolutions.Tests.Samples;

namespace Resolutions.Tests.Rendering;

/// <summary>Markdown as a reader of it that is not ours understands it.</summary>
public sealed class MarkdownRendererTests
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseEmphasisExtras().Build();

    [Theory]
    [InlineData("en", 1, "Recalling", "Guided", "requests")]
    [InlineData("zh", 2, "回顾", "为指引", "邀请")]
    public void Opening_phrases_are_in_emphasis(string language, int stars, params string[] phrases)
    {
        string[] emphasised = [.. Read(Seed(language)).Descendants<EmphasisInline>().Where(emphasis => emphasis.DelimiterCount == stars).Select(TextOf)];
        Assert.All(phrases, phrase => Assert.Contains(phrase, emphasised));
    }

    [Fact]
    public void Labels_stay_as_printed_and_begin_no_list()
    {
        MarkdownDocument page = Read(Seed("en"));
        Assert.DoesNotContain(page.Descendants<ListBlock>(), static list => list.IsOrdered);
        Assert.Contains(page.Descendants<ParagraphBlock>(), static paragraph => TextOf(paragraph.Inline!).StartsWith("18. Requests the Secretary-General to draw up", StringComparison.Ordinal));
        Assert.Contains(page.Descendants<ListItemBlock>(), static item => TextOf(item.Descendants<ParagraphBlock>().First().Inline!).StartsWith("(a) ", StringComparison.Ordinal));
    }

    [Fact]
    public void Citations_are_links_and_paragraphs_of_the_text_anchors()
    {
        LinkInline[] links = [.. Read(Seed("en")).Descendants<LinkInline>()];
        Assert.Contains(links, static link => link.Url == "https://docs.un.org/en/A/RES/55/2" && TextOf(link) == "55/2");
        Assert.Contains(links, static link => link.Url == "#OP4" && TextOf(link) == "paragraph 4 above");
        Assert.Contains("<a id=\"OP4\"></a>", MarkdownRenderer.Render(Seed("en")), StringComparison.Ordinal);
        Assert.DoesNotContain("docs.un.org", MarkdownRenderer.Render(Seed("en"), new MarkdownRenderOptions { SymbolLinkTemplate = null }), StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_of_actions_is_a_table()
    {
        Markdig.Extensions.Tables.Table table = Read(Seed("en")).Descendants<Markdig.Extensions.Tables.Table>().Single();
        Assert.All(table.OfType<Markdig.Extensions.Tables.TableRow>(), static row => Assert.Equal(6, row.Count));
        Assert.Empty(Read(Seed("en"), new MarkdownRenderOptions { ShowActions = false }).Descendants<Markdig.Extensions.Tables.Table>());
    }

    [Fact]
    public void Footnotes_are_footnotes()
    {
        MarkdownDocument page = Read(RichDocument.English() with { Footnotes = [new Footnote { Marker = "1", Text = "A/75/64 is a *report*." }] });
        Markdig.Extensions.Footnotes.Footnote note = page.Descendants<Markdig.Extensions.Footnotes.Footnote>().Single();
        Assert.Equal("A/75/64 is a *report*.", TextOf(note.Descendants<ParagraphBlock>().First().Inline!).TrimEnd());
        Assert.NotEmpty(page.Descendants<Markdig.Extensions.Footnotes.FootnoteLink>());
    }

    [Fact]
    public void Every_kind_of_node_has_its_text_in_the_page()
    {
        string text = Outline.Ink(TextOf(Read(RichDocument.English() with { Footnotes = [] })));
        foreach (string words in new[] { "Springs & wells: \"clean\" <water>", "Of springs", "Keeping them clean", "At once;", "Text that goes on.", "List of springs", "清泉", "46th plenary meeting (resumed)", "Organ line" })
            Assert.Contains(Outline.Ink(words), text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_of_a_document_becomes_markup() => AssertHarmless(HostileDocument.Of());

    [Theory]
    [InlineData("# no heading")]
    [InlineData("- no item")]
    [InlineData("1. no list")]
    [InlineData("1) no list")]
    [InlineData("+ no item")]
    [InlineData("> no quotation")]
    [InlineData("=== no underline")]
    [InlineData("--- no rule")]
    [InlineData("``` no code")]
    [InlineData("~~~ no code")]
    [InlineData("    no code")]
    [InlineData("no **emphasis**, _none_, ~~none~~ and `no code`")]
    [InlineData("no [link](javascript:alert(1)), no ![picture](x), no <b>element</b>, no &amp; name, no [^1] call")]
    [InlineData("no | cell")]
    [InlineData("[no]: javascript:alert(1)")]
    [InlineData("| no | table |")]
    [InlineData("back\\slash at the end\\")]
    public void Text_stays_text(string text)
    {
        ResolutionDocument document = Sample.English().WithPreamble(Sample.Preambular(1, text), Sample.Preambular(2, "Recalling the other,"));
        MarkdownDocument page = Read(document, new MarkdownRenderOptions { ShowActions = false });
        ParagraphBlock? paragraph = page.OfType<ParagraphBlock>().FirstOrDefault(paragraph => TextOf(paragraph.Inline!).Trim() == text.Trim());
        Assert.True(paragraph is not null, MarkdownRenderer.Render(document));
        Assert.DoesNotContain(paragraph!.Inline!.Descendants(), static inline => inline is EmphasisInline or LinkInline or CodeInline or HtmlInline or HtmlEntityInline);
    }

    // The first was found by a new seed: a bracket made a link of the call before it.
    [Theory]
    [InlineData("(E)", "[^1]\\(E)")]
    [InlineData("[E]", "[^1]\\[E\\]")]
    [InlineData("[E](F)", "[^1]\\[E\\](F)")]
    [InlineData("“(E)", "[^1]“(E)")]
    public void A_bracket_after_a_call_is_text(string after, string expected)
    {
        string text = $"75/901. Springs\n\nThe General Assembly,\n\nRecalling its resolution 70/901,1{after} and others,\n\n1. Decides to protect springs.\n\n__________\n1 See A/75/901.\n";
        ResolutionDocument document = ResolutionParser.Parse(text).Document!;

        Assert.Contains(expected, MarkdownRenderer.Render(document), StringComparison.Ordinal);
        AssertHarmless(document);
    }

    [Fact]
    public void Any_text_stays_text() => AnyTexts.All.Hold(
        static text =>
        {
            foreach (ResolutionDocument document in ResolutionParser.Parse(text).Documents) AssertHarmless(document);
        },
        200);

    private static void AssertHarmless(ResolutionDocument document)
    {
        MarkdownDocument page = Read(document);
        Assert.DoesNotContain(page.Descendants<HtmlBlock>(), static block => !block.Lines.ToString().StartsWith("<a id=\"", StringComparison.Ordinal));
        Assert.All(page.Descendants<HtmlInline>(), static html => Assert.Matches("^(<a id=\"[A-Za-z0-9._-]+\">|</a>|</?sup>)$", html.Tag));
        Assert.All(page.Descendants<LinkInline>(), static link => Assert.True(!link.IsImage && (link.Url is ['#', ..] || link.Url!.StartsWith("https://docs.un.org/", StringComparison.Ordinal)), link.Url));
    }

    private static MarkdownDocument Read(ResolutionDocument document, MarkdownRenderOptions? options = null) => Markdig.Markdown.Parse(MarkdownRenderer.Render(document, options), GitHub);

    private static ResolutionDocument Seed(string language) => SeedTexts.Parse(language).Document!;

    private static string TextOf(MarkdownObject node) => string.Concat(node.Descendants().Select(static inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        LineBreakInline => "\n",
        _ => "",
    }));
}
