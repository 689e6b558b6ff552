using System.Globalization;
using System.Xml.Linq;
using Resolutions.Diagnostics;
using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Rendering;
using Resolutions.Tests.Parsing;
using Resolutions.Tests.Properties;
using Resolutions.Tests.Samples;

namespace Resolutions.Tests.Rendering;

/// <summary>Pages as markup. How they look and behave is for the browser tests.</summary>
public sealed class HtmlRendererTests
{
    private static readonly string[] NoElements = ["script", "img", "iframe", "object", "form", "input", "style", "link", "meta"];

    private static readonly HtmlRenderOptions Fragment = new() { IsFragment = true, IncludePlaces = true };

    [Fact]
    public void A_page_says_its_language_its_title_and_lets_nothing_in()
    {
        string page = HtmlRenderer.Render(Seed("zh"));
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"zh\">", page, StringComparison.Ordinal);
        Assert.Contains("<title>A/RES/55/162: 千年首脑会议成果的后续行动</title>", page, StringComparison.Ordinal);
        Assert.Contains("default-src &#39;none&#39;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", page, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("en", "i", "Calls for", "Actions")]
    [InlineData("zh", "b", "吁请", "行动要求")]
    public void Opening_phrases_are_set_as_the_language_sets_them(string language, string tag, string phrase, string actions)
    {
        XElement page = Of(Seed(language));
        XElement verb = page.Descendants(tag).First(element => Class(element) == "verb force-calling" && element.Ancestors("p").Any());
        Assert.Equal(phrase, verb.Value);
        Assert.Contains(page.Descendants("h2"), heading => heading.Value == actions);
    }

    [Fact]
    public void A_phrase_split_around_its_object_is_marked_in_both_parts()
    {
        XElement paragraph = ById(Of(Seed("zh")), "PP3");
        Assert.Equal(["对", "表示满意"], paragraph.Descendants("b").Select(static verb => verb.Value));
    }

    [Fact]
    public void Addressees_deadlines_and_citations_are_marked_at_their_places()
    {
        XElement page = Of(Seed("en"));
        Assert.Equal(["Secretary-General", "him"], ById(page, "OP11").Descendants("span").Where(static span => Class(span) == "who").Select(static span => span.Value));
        Assert.Equal("fifty-sixth session", ById(page, "OP18").Descendants("span").Single(static span => Class(span) == "when").Value);
        XElement cited = ById(page, "PP1").Descendants("a").Single();
        Assert.Equal(("55/2", "https://docs.un.org/en/A/RES/55/2"), (cited.Value, (string?)cited.Attribute("href")));
    }

    [Fact]
    public void A_reference_within_the_document_leads_to_its_paragraph()
    {
        XElement page = Of(Seed("en"));
        XElement link = ById(page, "OP16").Descendants("a").First();
        Assert.Equal("#OP4", (string?)link.Attribute("href"));
        Assert.NotNull(ById(page, "OP4"));
    }

    [Fact]
    public void Places_are_those_of_the_source()
    {
        string text = SeedTexts.Read("en");
        XElement page = Of(Seed("en"));
        XElement[] actors = [.. page.Descendants("span").Where(static span => Class(span) == "who" && span.Attribute("data-start") is not null)];
        Assert.NotEmpty(actors);
        Assert.All(actors, actor => Assert.Equal(actor.Value, text[Number(actor, "data-start")..Number(actor, "data-end")]));
        Assert.DoesNotContain("data-start", HtmlRenderer.Render(Seed("en")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_of_actions_says_who_is_asked_what_by_when()
    {
        XElement table = Of(Seed("en")).Descendants("table").Single(static table => Class(table) == "actions");
        Assert.Equal(["Paragraph", "Verb", "Who", "What", "By when", "Report"], table.Descendants("th").Where(static th => (string?)th.Attribute("scope") == "col").Select(static th => th.Value));
        XElement row = table.Descendants("tr").Single(static row => row.Element("th")?.Value == "18");
        XElement[] cells = [.. row.Elements()];
        Assert.Equal("#OP18", (string?)cells[0].Element("a")?.Attribute("href"));
        Assert.Equal("Requests", cells[1].Element("i")?.Value);
        Assert.Equal("Secretary-General", cells[2].Value);
        Assert.StartsWith("to draw up, as a matter of urgency", cells[3].Value, StringComparison.Ordinal);
        Assert.Equal("fifty-sixth session56", cells[4].Value);
    }

    [Fact]
    public void The_words_after_a_verb_printed_four_times_over_are_whole()
    {
        XElement row = Of(Seed("zh")).Descendants("tr").Single(static row => row.Element("th")?.Value == "20");
        Assert.StartsWith("将题为 千年首脑会议成果", row.Elements().ElementAt(3).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Footnotes_are_linked_both_ways()
    {
        XElement page = Of(RichDocument.English());
        XElement call = page.Descendants("sup").First();
        Assert.Equal("#footnote-1", (string?)call.Element("a")?.Attribute("href"));
        XElement back = ById(page, "footnote-1").Descendants("a").Single(static link => Class(link) == "back");
        Assert.Equal("#" + (string?)call.Attribute("id"), (string?)back.Attribute("href"));
    }

    [Fact]
    public void Findings_stand_beside_the_innermost_block_and_those_without_a_place_at_the_end()
    {
        const string Text = "55/1. On wells\n\nThe General Assembly,\n\n1. Requests the Secretary-General:\n\n(a) To look into wells;\n\n2. Decides to look, too.";
        ResolutionDocument document = ResolutionParser.Parse(Text).Document!;
        var inside = new Diagnostic("RES999", DiagnosticSeverity.Warning, "Too deep.", new Resolutions.Text.TextSpan(Text.IndexOf("wells;", StringComparison.Ordinal), 5));
        var nowhere = new Diagnostic("RES998", DiagnosticSeverity.Info, "Somewhere.", default);
        XElement page = XElement.Parse(HtmlRenderer.Render(document, Fragment, [inside, nowhere]));
        XElement note = page.Descendants("div").Single(static div => Class(div) == "notes");
        Assert.Equal("OP1(a)", (string?)note.Parent?.Attribute("id"));
        Assert.Contains("RES999", note.Value, StringComparison.Ordinal);
        Assert.Contains("RES998", ById(page, "findings").Value, StringComparison.Ordinal);
        Assert.DoesNotContain("RES99", HtmlRenderer.Render(document, Fragment with { ShowDiagnostics = false }, [inside, nowhere]), StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_of_a_document_becomes_an_element_an_attribute_or_an_address()
    {
        ResolutionDocument hostile = HostileDocument.Of();
        var finding = new Diagnostic(HostileDocument.Attack, DiagnosticSeverity.Error, HostileDocument.Attack, default);
        HtmlRenderOptions options = Fragment with { IdPrefix = HostileDocument.Attack, Title = HostileDocument.Attack };
        foreach (string html in new[] { HtmlRenderer.Render(hostile, options, [finding]), HtmlRenderer.RenderBeside(hostile, hostile, options) }) AssertHarmless(XElement.Parse(html));
        string page = HtmlRenderer.Render(hostile, new HtmlRenderOptions { Title = HostileDocument.Attack });
        Assert.Contains("<title>&lt;script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("javascript:alert(1)//{symbol}")]
    [InlineData("JavaScript:{symbol}")]
    [InlineData("data:text/html,{symbol}")]
    [InlineData("vbscript:x")]
    [InlineData("\u0001javascript:x")]
    public void An_address_that_runs_code_is_no_template(string template)
    {
        Assert.Throws<ArgumentException>(() => new HtmlRenderOptions { SymbolLinkTemplate = template });
        Assert.Throws<ArgumentException>(() => new MarkdownRenderOptions { SymbolLinkTemplate = template });
    }

    [Theory]
    [InlineData("/un/{symbol}", "/un/A/RES/55/2")]
    [InlineData("https://example.org/?s={symbol}&l={language}", "https://example.org/?s=A/RES/55/2&l=en")]
    [InlineData(null, null)]
    public void Links_follow_the_template(string? template, string? expected)
    {
        XElement page = XElement.Parse(HtmlRenderer.Render(Seed("en"), Fragment with { SymbolLinkTemplate = template }));
        Assert.Equal(expected, (string?)ById(page, "PP1").Descendants("a").FirstOrDefault()?.Attribute("href"));
    }

    [Fact]
    public void Parts_of_the_page_can_be_left_out()
    {
        XElement page = XElement.Parse(HtmlRenderer.Render(Seed("en"), Fragment with { ShowActions = false, ShowContents = false, ShowKey = false, HeadingLevel = 3 }));
        Assert.Empty(page.Descendants("table"));
        Assert.Empty(page.Descendants("nav"));
        Assert.Empty(page.Descendants("main"));
        Assert.Single(page.Descendants("h3"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new HtmlRenderOptions { HeadingLevel = 4 });
    }

    [Fact]
    public void Two_languages_stand_in_rows_with_the_codes_of_what_differs()
    {
        XElement page = XElement.Parse(HtmlRenderer.RenderBeside(Seed("en"), SeedOf("en-zh", 1), Fragment));
        XElement[] rows = [.. page.Descendants("tbody").Single().Elements("tr")];
        XElement twelve = rows.Single(row => row.Descendants("div").Any(static div => (string?)div.Attribute("id") == "a-OP12"));
        XElement[] cells = [.. twelve.Elements("td")];
        Assert.Equal(["en", "zh"], cells.Take(2).Select(static cell => (string?)cell.Attribute("lang")));
        Assert.NotNull(ById(cells[1], "b-OP12"));
        Assert.Equal("differs", Class(twelve));
        Assert.Contains("RES710", cells[2].Value, StringComparison.Ordinal);
        Assert.All(rows, static row => Assert.Equal(3, row.Elements("td").Count()));
    }

    [Fact]
    public void A_paragraph_that_one_text_lacks_is_said_to_be_missing()
    {
        ResolutionDocument first = Sample.English(), second = first.With(static resolution => resolution with
        {
            Operative = resolution.Operative with { Blocks = [.. resolution.Operative.Blocks.Take(2)] },
        });
        XElement page = XElement.Parse(HtmlRenderer.RenderBeside(first, second, Fragment));
        XElement missing = page.Descendants("td").Single(static cell => Class(cell)?.Contains("missing", StringComparison.Ordinal) == true);
        Assert.Equal("Not in this text", missing.Value.Trim());
        Assert.Contains("RES701", missing.Parent!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_node_has_its_text_on_the_page()
    {
        foreach (ResolutionDocument document in new[] { RichDocument.English(), RichDocument.Chinese(), Seed("en"), Seed("zh") })
        {
            string text = Outline.Ink(Of(document).Value);
            Assert.All(Texts(document), words => Assert.Contains(Outline.Ink(words), text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_language_without_words_for_pages_has_those_of_the_first_pack()
    {
        string folder = Directory.CreateTempSubdirectory("pack").FullName;
        File.WriteAllText(
            Path.Combine(folder, "fr.txt"), "[language]\ncode | fr\nname | French\n[page-style]\nopening | bold\n[page-words]\nactions | Suites à donner");
        LanguagePack french = LanguagePack.Load(folder);
        Directory.Delete(folder, recursive: true);
        XElement page = XElement.Parse(HtmlRenderer.Render(Seed("en") with { Language = "fr" }, Fragment with { Languages = [french] }));
        Assert.Contains(page.Descendants("h2"), static heading => heading.Value == "Suites à donner");
        Assert.Contains(page.Descendants("th"), static head => head.Value == "By when");
        Assert.NotEmpty(page.Descendants("b"));
    }

    [Fact]
    public void Any_text_gives_well_formed_and_harmless_markup() => AnyTexts.All.Hold(
        static text =>
        {
            ParseResult result = ResolutionParser.Parse(text);
            foreach (ResolutionDocument document in result.Documents)
            {
                XElement page = XElement.Parse(HtmlRenderer.Render(document, Fragment, result.Diagnostics));
                AssertHarmless(page);
                string shown = Whole(Outline.Ink(page.Value));
                Assert.All(Texts(document), words => Assert.Contains(Whole(Outline.Ink(words)), shown, StringComparison.Ordinal));
                XElement.Parse(HtmlRenderer.RenderBeside(document, result.Documents[^1], Fragment));
            }
        },
        300);

    [Fact]
    public void A_page_is_the_same_whatever_the_culture()
    {
        string page = HtmlRenderer.Render(Seed("zh"));
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(page, HtmlRenderer.Render(Seed("zh")));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void AssertHarmless(XElement page)
    {
        Assert.DoesNotContain(page.DescendantsAndSelf(), static element => NoElements.Contains(element.Name.LocalName));
        Assert.DoesNotContain(page.DescendantsAndSelf().Attributes(), static attribute => attribute.Name.LocalName is "style" or "x" or "src" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.All(page.Descendants("a").Select(static link => (string?)link.Attribute("href")), static address => Assert.True(address is ['#', ..] || address!.StartsWith("https://docs.un.org/", StringComparison.Ordinal), address));
    }

    /// <summary>The texts that a reader has to find on a page.</summary>
    private static IEnumerable<string> Texts(ResolutionDocument document) => NodeTree.Blocks(document).SelectMany(static block => block switch
    {
        Paragraph { FootnoteCalls.Count: 0 } paragraph => [paragraph.Text],
        Heading { FootnoteCalls.Count: 0 } heading => [heading.Text],
        Section { FootnoteCalls.Count: 0 } section => [section.Label, section.Title ?? ""],
        TextTable table => table.Rows.SelectMany(static row => row.Split('\t')),
        _ => Enumerable.Empty<string>(),
    }).Concat(document.Footnotes.Select(static note => note.Text)).Concat(document.Masthead.Lines.Where(static line => line.Kind != MastheadLineKind.Symbol).Select(static line => line.Text))
        .Concat(document.Resolutions.SelectMany(static resolution => resolution.Closing?.Lines ?? []).Select(static line => line.Text));

    /// <summary>The text as a page can have it: U+FFFD for what HTML has no way to write.</summary>
    private static string Whole(string text) => string.Concat(text.Where(static c => !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\uFFFD' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or >= '\uFFFE')));

    private static XElement Of(ResolutionDocument document) => XElement.Parse(HtmlRenderer.Render(document, Fragment));

    private static ResolutionDocument Seed(string language) => SeedOf(language, 0);

    private static ResolutionDocument SeedOf(string name, int index) => ResolutionParser.Parse(SeedTexts.Read(name)).Documents[index];

    private static XElement ById(XElement page, string id) => page.DescendantsAndSelf().Single(element => (string?)element.Attribute("id") == id);

    private static string? Class(XElement element) => (string?)element.Attribute("class");

    private static int Number(XElement element, string name) => int.Parse((string)element.Attribute(name)!, CultureInfo.InvariantCulture);
}
