using System.Net;
using System.Text;
using Answer = Resolutions.Workbench.Tests.WorkbenchClient.Answer;

namespace Resolutions.Workbench.Tests.Http;

public sealed class ReadTests : IClassFixture<RunningWorkbench>
{
    private readonly WorkbenchClient _client;

    public ReadTests(RunningWorkbench workbench) => _client = workbench.Client;

    [Fact]
    public async Task A_pasted_text_is_shown_with_its_resolution_actions_and_source()
    {
        Answer page = await _client.PasteAsync(Seeds.English);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("A/RES/55/162 (en): 7 preambular paragraphs, 20 operative paragraphs", page.Words, StringComparison.Ordinal);
        Assert.Contains("id=\"en-OP18\"", page.Html, StringComparison.Ordinal);
        Assert.Contains("<a class=\"path\" id=\"s-en-OP18\" href=\"#en-OP18\"", page.Html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"id\">secretary-general</span>", page.Html, StringComparison.Ordinal);
        Assert.Contains(">session 56</span>", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_languages_of_a_text_are_shown()
    {
        Answer page = await _client.PasteAsync(Seeds.Both);
        Assert.Contains("id=\"en-OP1\"", page.Html, StringComparison.Ordinal);
        Assert.Contains("id=\"zh-OP1\"", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_that_is_chosen_is_the_one_that_is_read()
    {
        Answer page = await _client.PasteAsync(Seeds.Both, "zh");
        Assert.Contains("id=\"zh-OP1\"", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"en-OP1\"", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("springs.docx")]
    [InlineData("springs.pdf")]
    public async Task A_file_is_read_by_what_is_in_it(string name)
    {
        Answer page = await _client.UploadAsync(name, name.EndsWith("pdf", StringComparison.Ordinal) ? TestFiles.Pdf() : TestFiles.Word());
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("A/RES/75/999 (en): 1 preambular paragraph, 2 operative paragraphs, 2 actions", page.Words, StringComparison.Ordinal);
        Assert.Contains(">session 76</span>", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Xml_is_read_and_has_no_source_beside_it()
    {
        Answer text = await _client.PasteAsync(TestFiles.Text);
        Answer xml = await _client.DownloadAsync(text, "xml:en");
        Answer page = await _client.UploadAsync("springs.xml", xml.Content);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("A/RES/75/999 (en): 1 preambular paragraph, 2 operative paragraphs", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"source\"", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_example_is_the_seed()
    {
        Answer page = await Answer.OfAsync(await _client.Http.GetAsync("/?example=zh"));
        Assert.Contains("千年首脑会议成果的后续行动", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_to_read_is_said()
    {
        Answer page = await _client.PasteAsync("  \n ");
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("There is nothing to read: paste a text or choose a file.", page.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dear colleagues, the meeting is moved to Tuesday.", "RES001")]
    public async Task A_text_that_is_no_resolution_gives_its_diagnostics(string text, string id)
    {
        Answer page = await _client.PasteAsync(text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("No resolution was found in pasted.txt.", page.Words, StringComparison.Ordinal);
        Assert.Contains(id, page.Words, StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[]> BrokenFiles() => new()
    {
        { "half.pdf", TestFiles.Pdf()[..400] },
        { "half.docx", TestFiles.Word()[..400] },
        { "header.pdf", "%PDF-1.7\n%%EOF"u8.ToArray() },
        { "half.xml", Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><akomaNtoso><statement>") },
        { "picture.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0] },
        { "noise.bin", [.. Enumerable.Range(0, 5000).Select(static i => (byte)(i * 7919 >> 3))] },
    };

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public async Task A_broken_file_is_told_in_plain_words(string name, byte[] content)
    {
        Answer page = await _client.UploadAsync(name, content);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains($"No resolution was found in {name}.", page.Words, StringComparison.Ordinal);
        Assert.Contains("class=\"finding error\"", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", page.Html, StringComparison.Ordinal);
    }
}
