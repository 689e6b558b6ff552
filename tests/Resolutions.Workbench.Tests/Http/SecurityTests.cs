using System.Net;
using Answer = Resolutions.Workbench.Tests.WorkbenchClient.Answer;

namespace Resolutions.Workbench.Tests.Http;

public sealed class SecurityTests : IClassFixture<RunningWorkbench>
{
    private readonly WorkbenchClient _client;
    private readonly Uri _address;

    public SecurityTests(RunningWorkbench workbench) => (_client, _address) = (workbench.Client, workbench.Address);

    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere")]
    [InlineData("/workbench.js")]
    [InlineData("/workbench.css")]
    [InlineData("/resolution.css")]
    public async Task Every_answer_has_the_headers_that_keep_it_to_itself(string path)
    {
        Answer answer = await Answer.OfAsync(await _client.Http.GetAsync(path));
        string policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'; script-src 'self'; style-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Empty(answer.Headers.Server);
    }

    [Fact]
    public async Task A_page_has_no_style_and_no_script_in_it()
    {
        Answer page = await _client.PasteAsync(Seeds.English);
        Assert.DoesNotContain("<style", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", page.Html, StringComparison.Ordinal);
        Assert.Equal(2, page.Html.Split("<script").Length);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/download")]
    public async Task A_form_of_another_site_is_refused(string path)
    {
        Answer answer = await _client.PostAsync(path, [("text", new StringContent(TestFiles.Text), null)], withToken: false);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("from elsewhere", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_not_of_this_computer_is_not_answered()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _address) { Headers = { Host = "resolutions.example" } };
        using HttpResponseMessage response = await _client.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task It_listens_on_this_computer_only_unless_told_otherwise()
    {
        Assert.True(_address.IsLoopback);
        string program = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "samples", "Workbench", "Program.cs"));
        Assert.Contains("const string Address = \"http://127.0.0.1:5080\";", program, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/nowhere", HttpStatusCode.NotFound)]
    [InlineData("GET", "/?example=../../secret", HttpStatusCode.NotFound)]
    [InlineData("GET", "/download", HttpStatusCode.MethodNotAllowed)]
    [InlineData("PUT", "/", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/", HttpStatusCode.BadRequest)]
    public async Task What_there_is_not_is_told_in_plain_words(string method, string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        Answer answer = await Answer.OfAsync(await _client.Http.SendAsync(request));
        Assert.Equal(status, answer.Status);
        Assert.Contains("class=\"problem\"", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_in_the_program_shows_nothing_of_its_inside()
    {
        using var host = new WorkbenchHost((_, _, _) => throw new InvalidOperationException("secret of the inside"));
        using var client = new WorkbenchClient(host.Address);
        Answer page = await client.PasteAsync(TestFiles.Text);
        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Contains("Something went wrong in the workbench.", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("InvalidOperation", page.Html, StringComparison.Ordinal);
    }
}
