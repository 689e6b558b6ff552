using System.Net;
using System.Text.RegularExpressions;
using Answer = Resolutions.Workbench.Tests.WorkbenchClient.Answer;

namespace Resolutions.Workbench.Tests.Http;

/// <summary>Whatever stands in a text, or in a file's name, stands on the page as text.</summary>
public sealed partial class HostileTextTests : IClassFixture<RunningWorkbench>
{
    private const string Script = "<script>alert(1)</script>", Image = "<img src=x onerror=alert(1)>", Attribute = "\" onmouseover=\"alert(1)\" x=\"";

    private readonly WorkbenchClient _client;

    public HostileTextTests(RunningWorkbench workbench) => _client = workbench.Client;

    [Theory]
    [InlineData(Script)]
    [InlineData(Image)]
    [InlineData(Attribute)]
    [InlineData("'><svg onload=alert(1)>")]
    [InlineData("</textarea><script>alert(1)</script>")]
    [InlineData("</style><script>alert(1)</script>")]
    [InlineData("javascript:alert(1)")]
    [InlineData("<a href=\"javascript:alert(1)\">resolution 74/998</a>")]
    public async Task No_markup_of_a_text_is_markup_of_the_page(string hostile)
    {
        string[] lines =
        [
            $"75/999. Springs {hostile}", "The General Assembly,", $"Recalling {hostile} its resolution 74/998 of 19 December 2019,",
            $"1. Requests the {hostile} Committee to report {hostile} at its seventy-sixth session;", $"2. {hostile} the States.", "21 December 2020",
        ];
        Answer page = await _client.PasteAsync(string.Join("\n\n", lines));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(hostile, page.Words, StringComparison.Ordinal);
        AssertClean(page);
    }

    [Fact]
    public async Task A_name_of_a_file_is_text()
    {
        Answer page = await _client.UploadAsync(Image + ".txt", "Nothing of interest."u8.ToArray());
        Assert.Contains("&lt;img src", page.Html, StringComparison.Ordinal);
        AssertClean(page);
    }

    [Fact]
    public async Task Signs_that_turn_text_around_or_control_it_are_shown_as_unreadable()
    {
        Answer page = await _client.PasteAsync(TestFiles.Text.Replace("mountain springs at", "moun\u202Etain\u0007 springs at", StringComparison.Ordinal));
        string source = page.Html[page.Html.IndexOf("class=\"lines\"", StringComparison.Ordinal)..];
        Assert.Contains("moun&#xFFFD;tain&#xFFFD; springs", source, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x202E;", source, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\u202E", source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_that_there_is_not_is_ignored()
    {
        Answer page = await _client.PasteAsync(TestFiles.Text, "\"><script>");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        AssertClean(page);
    }

    /// <summary>The elements of the page are its own, with its own attributes: what would run or lead astray is not among them.</summary>
    private static void AssertClean(Answer page)
    {
        string[] elements = [.. Element().Matches(page.Html).Select(static match => match.Value)];
        Assert.NotEmpty(elements);
        string script = Assert.Single(elements, static element => element.StartsWith("<script", StringComparison.Ordinal));
        Assert.Equal("<script src=\"/workbench.js\" defer>", script);
        Assert.DoesNotContain(elements, static element => element.StartsWith("<img", StringComparison.Ordinal) || element.StartsWith("<svg", StringComparison.Ordinal));
        Assert.All(elements, static element => Assert.DoesNotMatch("\\s(on[a-z]+|style)=", Values().Replace(element, "=\"\"")));
        Assert.All(elements.SelectMany(static element => Addresses().Matches(element).Select(static match => match.Groups[1].Value)), static address =>
            Assert.Matches("^(/|#|data:,$|https://docs\\.un\\.org/)", address));
    }

    [GeneratedRegex("<[a-z!][^>]*>")]
    private static partial Regex Element();

    [GeneratedRegex("=\"[^\"]*\"")]
    private static partial Regex Values();

    [GeneratedRegex("(?:href|src|action)=\"([^\"]*)\"")]
    private static partial Regex Addresses();
}
