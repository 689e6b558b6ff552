using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace Resolutions.Workbench.Tests;

/// <summary>Posts the workbench's forms as a browser without script does.</summary>
internal sealed partial class WorkbenchClient : IDisposable
{
    private const string TokenField = "__RequestVerificationToken";

    private readonly HttpClient _http;

    public WorkbenchClient(Uri address) => _http = new HttpClient(new SocketsHttpHandler { UseCookies = true }) { BaseAddress = address };

    public HttpClient Http => _http;

    public void Dispose() => _http.Dispose();

    public Task<Answer> PasteAsync(string text, string language = "") =>
        PostAsync("/", [("text", new StringContent(text, Encoding.UTF8), null), ("language", new StringContent(language), null)]);

    public Task<Answer> UploadAsync(string name, byte[] content) =>
        PostAsync("/", [("text", new StringContent(""), null), ("language", new StringContent(""), null), ("file", new ByteArrayContent(content), name)]);

    /// <summary>Downloads what a page shows.</summary>
    public Task<Answer> DownloadAsync(Answer page, string format) => PostAsync(
        "/download", [("model", new StringContent(page.Field("model")), null), ("name", new StringContent(page.Field("name")), null), ("format", new StringContent(format), null)]);

    public async Task<Answer> PostAsync(string path, (string Name, HttpContent Content, string? FileName)[] fields, bool withToken = true)
    {
        using var form = new MultipartFormDataContent();
        if (withToken)
        {
            Answer home = await Answer.OfAsync(await _http.GetAsync("/"));
            form.Add(new StringContent(home.Field(TokenField)), TokenField);
        }

        foreach ((string name, HttpContent content, string? file) in fields)
        {
            if (file is null) form.Add(content, name);
            else form.Add(content, name, file);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = form };
        // So that a refusal arrives before the file is sent.
        request.Headers.ExpectContinue = true;
        return await Answer.OfAsync(await _http.SendAsync(request));
    }

    /// <summary>A response, read to its end.</summary>
    internal sealed partial record Answer(HttpStatusCode Status, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders, byte[] Content)
    {
        public string Html { get; } = Encoding.UTF8.GetString(Content);

        /// <summary>The page's text without markup.</summary>
        public string Words => WebUtility.HtmlDecode(Tag().Replace(Html, ""));

        public static async Task<Answer> OfAsync(HttpResponseMessage response)
        {
            using (response) return new Answer(response.StatusCode, response.Headers, response.Content.Headers, await response.Content.ReadAsByteArrayAsync());
        }

        /// <summary>The value of a hidden field.</summary>
        public string Field(string name)
        {
            Match field = Regex.Match(Html, $"<input type=\"hidden\" name=\"{name}\" value=\"([^\"]*)\"");
            Assert.True(field.Success, $"The page has no field {name}.");
            return WebUtility.HtmlDecode(field.Groups[1].Value);
        }

        [GeneratedRegex("<[^>]*>")]
        private static partial Regex Tag();
    }
}
