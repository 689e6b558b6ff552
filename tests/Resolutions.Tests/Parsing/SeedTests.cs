using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Serialization;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing;

/// <summary>The seed, exactly: what the document the project began with has to come out as, and its two companions.</summary>
public sealed class SeedTests
{
    private static readonly ParseResult Seed = SeedTexts.Parse("zh");

    private static Resolution Resolution => Assert.Single(Assert.Single(Seed.Documents).Resolutions);

    [Fact]
    public void The_symbol_title_and_meeting_are_those_of_the_document()
    {
        ResolutionDocument document = Seed.Document!;

        Assert.Equal("zh", document.Language);
        Assert.Equal("A/RES/55/162", document.Symbol!.ToString());
        Assert.Equal("55/162", document.Title!.Number);
        Assert.Equal("千年首脑会议成果的后续行动", document.Title.Text);
        Assert.Equal("55", document.Session!.ToString());
        Assert.Equal(new DateOnly(2000, 12, 14), document.AdoptedOn);
        Assert.Equal(85, document.Meeting);
        Assert.False(Resolution.Closing!.IsResumed);
        Assert.Equal("大会", Resolution.EnactingLine!.Text);
        Assert.Empty(document.Footnotes);
        Assert.Empty(Resolution.Annexes);
    }

    [Fact]
    public void The_preamble_opens_as_the_document_does() =>
        Assert.Equal(
            ["回顾", "审议了", "对…表示满意", "强调", "确认必须", "以…为指引", "强调"],
            Resolution.Preamble.Paragraphs.Select(static paragraph => paragraph.Opening!.Text));

    [Fact]
    public void The_operative_paragraphs_open_as_the_document_does() =>
        Assert.Equal(
            [
                "要求", "确认", "吁请", "决定", "请", "吁请", "邀请", "请", "认识到", "请", "请", "请", "邀请", "要求", "请", "请", "重新呼吁", "请", "又请", "决定",
            ],
            Resolution.Operative.Paragraphs.Select(static paragraph => paragraph.Opening!.Text));

    [Fact]
    public void Twenty_paragraphs_are_numbered_through_and_only_the_nineteenth_has_items()
    {
        OperativeParagraph[] paragraphs = [.. Resolution.Operative.Paragraphs];

        Assert.Equal(Enumerable.Range(1, 20), paragraphs.Select(static paragraph => paragraph.Number));
        Assert.Equal(paragraphs, Resolution.Operative.Blocks);
        Assert.Equal(["1", .. Enumerable.Range(2, 19).Select(static number => $"{number}.")], paragraphs.Select(static paragraph => paragraph.Label));
        Assert.Equal(Enumerable.Range(1, 20).Select(static number => $"OP{number}"), paragraphs.Select(static paragraph => paragraph.Path));
        Assert.Equal(["(a)", "(b)", "(c)", "(d)"], paragraphs[18].SubParagraphs.Select(static item => item.Label));
        Assert.Equal(["OP19(a)", "OP19(b)", "OP19(c)", "OP19(d)"], paragraphs[18].SubParagraphs.Select(static item => item.Path));
        Assert.All(paragraphs.Where(static paragraph => paragraph.Number != 19), static paragraph => Assert.Empty(paragraph.Children));
    }

    [Fact]
    public void No_text_has_a_doubled_word()
    {
        IEnumerable<string> texts = NodeTree.Blocks(Seed.Document!).OfType<Paragraph>().Select(static paragraph => paragraph.Text).Append(Resolution.EnactingLine!.Text);
        Assert.All(texts, static text => Assert.DoesNotMatch(@"(\p{L}{2,})\1|(\p{L})\2\2", text));
    }

    [Fact]
    public void Whole_runs_runs_letter_by_letter_and_split_phrases_come_out_once()
    {
        string[] preamble = [.. Resolution.Preamble.Paragraphs.Select(static paragraph => paragraph.Text)];
        OperativeParagraph[] operative = [.. Resolution.Operative.Paragraphs];

        Assert.Equal("确认必须创建一个框架以执行 千年宣言", preamble[4]);
        Assert.Equal("以 联合国宪章 的宗旨和原则为指引", preamble[5]);
        Assert.StartsWith("对历史上第一次有如此众多的国家元首和政府首脑聚集于纽约举行首脑会议并取得圆满成功", preamble[2], StringComparison.Ordinal);
        Assert.EndsWith("表示满意", preamble[2], StringComparison.Ordinal);
        Assert.StartsWith("要求按照 千年宣言 的阐述", operative[13].Text, StringComparison.Ordinal);
        Assert.StartsWith("又请秘书长每五年编写一份全面报告", operative[18].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lost_punctuation_is_not_invented() =>
        Assert.DoesNotContain(
            NodeTree.Blocks(Seed.Document!).OfType<Paragraph>().SelectMany(static paragraph => paragraph.Text),
            static letter => "，。；：、,;:《》".Contains(letter, StringComparison.Ordinal));

    [Fact]
    public void The_running_head_in_the_middle_is_furniture() =>
        Assert.Equal(
            [(PageFurnitureKind.RunningHead, "A/RES/55/162"), (PageFurnitureKind.PageNumber, "3")],
            Seed.Document!.Furniture.Select(static furniture => (furniture.Kind, Seed.Source.Slice(furniture.Span).ToString())));

    [Fact]
    public void The_findings_are_the_bold_print_and_the_number_without_its_stop() =>
        Assert.Equal(["RES020", "RES021"], Seed.Diagnostics.Select(static diagnostic => diagnostic.Id));

    [Fact]
    public async Task The_seed_as_json() => await VerifyJson(Json(Seed));

    [Fact]
    public async Task Its_english_rendering_as_json() => await VerifyJson(Json(SeedTexts.Parse("en")));

    [Fact]
    public async Task Both_languages_in_one_file_as_json() => await VerifyJson(Json(SeedTexts.Parse("en-zh")));

    /// <summary>Places are for the invariants; a person compares an outline with the seed line by line.</summary>
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    [InlineData("en-zh")]
    public async Task The_outline_with_places(string language)
    {
        ParseResult result = SeedTexts.Parse(language);
        var outline = new StringBuilder();
        foreach (ResolutionDocument document in result.Documents)
        {
            outline.Append(document.Language).Append(' ').Append(document.Symbol).Append('\n');
            foreach (Block block in NodeTree.Blocks(document))
            {
                LinePosition place = result.Source.GetLinePosition(block.Span.Start);
                string text = block is Paragraph paragraph ? $"{paragraph.Label} {paragraph.Opening?.Text} [{paragraph.Opening?.Verb.Id}]" : "";
                outline.Append(block.Path).Append(" @").Append(place).Append(' ').Append(text).Append('\n');
            }
        }

        await Verify(outline.ToString()).UseParameters(language);
    }

    [Fact]
    public void Both_documents_of_the_bilingual_file_are_those_of_their_languages()
    {
        ParseResult both = SeedTexts.Parse("en-zh");
        ParseResult english = SeedTexts.Parse("en");

        Assert.Equal(["en", "zh"], both.Documents.Select(static document => document.Language));
        Assert.All(both.Documents, static document => Assert.Equal("A/RES/55/162", document.Symbol!.ToString()));
        Assert.Equal(Texts(english.Document!), Texts(both.Documents[0]));
        Assert.Equal(
            Texts(Seed.Document!).Select(Letters),
            Texts(both.Documents[1]).Select(Letters));
        Assert.Equal(NodeTree.Blocks(both.Documents[0]).Select(static block => block.Path), NodeTree.Blocks(both.Documents[1]).Select(static block => block.Path));
    }

    private static IEnumerable<string> Texts(ResolutionDocument document) => NodeTree.Blocks(document).OfType<Paragraph>().Select(static paragraph => paragraph.Text);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>Without actions and what is found about them: they have tests of their own.</summary>
    private static string Json(ParseResult result)
    {
        var without = new ParseResult(result.Source, result.Documents, [.. result.Diagnostics.Where(static diagnostic => diagnostic.Id != "RES031")]);
        JsonNode json = JsonNode.Parse(ResolutionJson.Serialize(without, new ResolutionJsonOptions { IncludeSpans = false }))!;
        Strip(json);
        return json.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private static void Strip(JsonNode? node)
    {
        (node as JsonObject)?.Remove("actions");
        IEnumerable<JsonNode?> inside = node switch
        {
            JsonObject members => members.Select(static member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        foreach (JsonNode? child in inside) Strip(child);
    }
}
