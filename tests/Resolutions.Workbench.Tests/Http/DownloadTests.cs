using System.Net;
using System.Text;
using System.Xml.Linq;
using Resolutions.Parsing;
using Resolutions.Serialization;
using Answer = Resolutions.Workbench.Tests.WorkbenchClient.Answer;

namespace Resolutions.Workbench.Tests.Http;

public sealed class DownloadTests : IClassFixture<RunningWorkbench>
{
    private readonly WorkbenchClient _client;

    public DownloadTests(RunningWorkbench workbench) => _client = workbench.Client;

    [Fact]
    public async Task Json_is_the_model_that_the_page_shows()
    {
        Answer file = await DownloadAsync(Seeds.Chinese, "json");
        Assert.Equal("A_RES_55_162.json", file.ContentHeaders.ContentDisposition?.FileName);
        Assert.Equal("attachment", file.ContentHeaders.ContentDisposition?.DispositionType);
        ResolutionEnvelope expected = ResolutionEnvelope.Of(ResolutionParser.Parse(Seeds.Chinese));
        Assert.Equal(expected, ResolutionJson.DeserializeEnvelope(file.Content));
    }

    [Fact]
    public async Task Rows_are_csv_or_json_lines()
    {
        Answer csv = await DownloadAsync(Seeds.English, "csv"), lines = await DownloadAsync(Seeds.English, "jsonl");
        Assert.Equal("A_RES_55_162.csv", csv.ContentHeaders.ContentDisposition?.FileName);
        Assert.Contains("secretary-general", Encoding.UTF8.GetString(csv.Content), StringComparison.Ordinal);
        Assert.Contains("\"path\":\"OP20\"", Encoding.UTF8.GetString(lines.Content), StringComparison.Ordinal);
        Assert.Contains("\"file\":\"pasted.txt\"", Encoding.UTF8.GetString(lines.Content), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Xml_is_of_the_language_that_is_chosen()
    {
        Answer page = await _client.PasteAsync(Seeds.Both);
        Answer file = await _client.DownloadAsync(page, "xml:zh");
        Assert.Equal("A_RES_55_162.zh.xml", file.ContentHeaders.ContentDisposition?.FileName);
        using var stream = new MemoryStream(file.Content);
        XDocument xml = XDocument.Load(stream);
        Assert.Equal("akomaNtoso", xml.Root!.Name.LocalName);
        Assert.Contains("千年首脑会议成果的后续行动", xml.Root.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xml:fr")]
    [InlineData("xml")]
    [InlineData("exe")]
    [InlineData("")]
    public async Task A_format_that_there_is_not_is_refused(string format)
    {
        Answer file = await DownloadAsync(TestFiles.Text, format);
        Assert.Equal(HttpStatusCode.BadRequest, file.Status);
        Assert.Contains("is no resolution that this page has shown", file.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not base64")]
    [InlineData("AAAA")]
    [InlineData("H4sIAAAAAAAAA6uuBQBDv6ajAgAAAA==")]
    public async Task A_model_that_is_none_is_refused(string model)
    {
        Answer answer = await _client.PostAsync(
            "/download", [("model", new StringContent(model), null), ("name", new StringContent("x"), null), ("format", new StringContent("json"), null)]);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.DoesNotContain("Exception", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_name_of_a_file_has_nothing_of_a_path_in_it()
    {
        string text = string.Join("\n\n", TestFiles.Lines.Skip(1));
        Answer page = await _client.UploadAsync("../..\\evil;<name>.txt", Encoding.UTF8.GetBytes(text));
        Answer file = await _client.DownloadAsync(page, "json");
        Assert.Matches("^[A-Za-z0-9_-]+\\.json$", file.ContentHeaders.ContentDisposition?.FileName);
    }

    private async Task<Answer> DownloadAsync(string text, string format) => await _client.DownloadAsync(await _client.PasteAsync(text), format);
}
