using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Resolutions.Browser.Tests;
using static Microsoft.Playwright.Assertions;

namespace Resolutions.Workbench.Tests.Browser;

public sealed class WorkbenchPageTests(RunningWorkbench workbench, ChromiumWindow chromium) : IClassFixture<RunningWorkbench>, IClassFixture<ChromiumWindow>, IAsyncLifetime
{
    private readonly List<string> _errors = [];
    private IPage _page = null!;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null) return;
        _page = await chromium.OpenAsync();
        await WatchAsync();
    }

    public async Task DisposeAsync()
    {
        if (_page is null) return;
        await _page.Context.CloseAsync();
        Assert.Empty(_errors);
    }

    [BrowserFact]
    public async Task A_pasted_seed_is_read_on_the_page_and_said_to_be()
    {
        await ReadAsync(Seeds.English);
        await Expect(_page.Locator("#status")).ToContainTextAsync("A/RES/55/162 (en): 7 preambular paragraphs, 20 operative paragraphs");
        await Expect(_page.Locator("#panel-resolution .block.operative")).ToHaveCountAsync(20);
        await Expect(_page.Locator("#result")).ToBeFocusedAsync();
        await Expect(_page.Locator("#text")).ToHaveValueAsync(Seeds.English.ReplaceLineEndings("\n"));
    }

    [BrowserFact]
    public async Task What_is_pointed_at_in_the_resolution_is_marked_in_the_source()
    {
        await ReadAsync(Seeds.Chinese);
        await _page.Locator("#zh-OP19 .verb").First.HoverAsync();
        // As the PDF has it: bold letters four times over.
        await Expect(_page.Locator(".source .lit")).ToHaveTextAsync(["又又又又请"]);
        await Expect(_page.Locator(".source .lit").First).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task What_is_pointed_at_in_the_source_is_marked_in_the_resolution()
    {
        await ReadAsync(Seeds.English);
        await _page.Locator(".source .when").First.HoverAsync();
        await Expect(_page.Locator(".panel .lit")).ToHaveTextAsync(["fifty-sixth session"]);
        await Expect(_page.Locator(".panel .lit")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task The_keyboard_marks_both_ways_and_leads_across()
    {
        await ReadAsync(Seeds.English);
        ILocator inSource = _page.Locator("#s-en-OP18"), inResolution = _page.Locator("#en-OP18 > .here");
        await inSource.FocusAsync();
        await Expect(_page.Locator("#en-OP18.tinted")).ToBeInViewportAsync();
        await _page.Keyboard.PressAsync("Enter");
        await Expect(inResolution).ToBeFocusedAsync();
        await Expect(_page.Locator(".source .line .tinted").First).ToBeInViewportAsync();
        await _page.Keyboard.PressAsync("ArrowRight");
        await Expect(_page.Locator("#en-OP18 .verb")).ToBeFocusedAsync();
        await Expect(_page.Locator(".source .lit")).ToHaveTextAsync(["Requests"]);
        await _page.Keyboard.PressAsync("ArrowRight");
        await Expect(_page.Locator(".source .lit")).ToHaveTextAsync(["Secretary-General"]);
        await inResolution.FocusAsync();
        await _page.Keyboard.PressAsync("Enter");
        await Expect(inSource).ToBeFocusedAsync();
        await _page.Keyboard.PressAsync("ArrowRight");
        await Expect(_page.Locator(".panel .lit")).ToHaveTextAsync(["Requests"]);
    }

    [BrowserFact]
    public async Task The_keyboard_reaches_items_and_the_marks_of_actions()
    {
        await ReadAsync(Seeds.English);
        await _page.Locator("#s-en-OP19\\(a\\)").FocusAsync();
        await _page.Keyboard.PressAsync("Enter");
        ILocator item = _page.Locator("#en-OP19\\(a\\) > .here");
        await Expect(item).ToBeFocusedAsync();
        await Expect(item).ToHaveCSSAsync("opacity", "1");
        await _page.Locator("[role=tab]").Nth(1).ClickAsync();
        await _page.Locator("#panel-actions th a").GetByText("OP18").FocusAsync();
        await _page.Keyboard.PressAsync("ArrowRight");
        await Expect(_page.Locator(".source .lit")).ToHaveTextAsync(["Requests"]);
        await _page.Keyboard.PressAsync("ArrowRight");
        await _page.Keyboard.PressAsync("ArrowRight");
        await Expect(_page.Locator(".source .lit")).ToHaveTextAsync(["fifty-sixth session"]);
    }

    [BrowserFact]
    public async Task Actions_and_diagnostics_are_a_tab_away_and_marked_too()
    {
        await ReadAsync(Seeds.Chinese);
        ILocator tabs = _page.Locator("[role=tab]");
        await tabs.First.FocusAsync();
        await _page.Keyboard.PressAsync("ArrowRight");
        await Expect(tabs.Nth(1)).ToBeFocusedAsync();
        await Expect(_page.Locator("#panel-actions")).ToBeVisibleAsync();
        await Expect(_page.Locator("#panel-resolution")).ToBeHiddenAsync();
        await _page.Locator("#panel-actions .when").First.HoverAsync();
        await Expect(_page.Locator(".source .lit").First).ToBeInViewportAsync();
        await tabs.Nth(2).ClickAsync();
        await _page.Locator("#panel-findings .finding a").First.ClickAsync();
        await Expect(_page.Locator(".source :focus")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task A_word_file_a_pdf_and_a_broken_one_are_uploaded()
    {
        await UploadAsync("springs.docx", TestFiles.Word());
        await Expect(_page.Locator("#status")).ToContainTextAsync("A/RES/75/999 (en): 1 preambular paragraph, 2 operative paragraphs");
        await UploadAsync("springs.pdf", TestFiles.Pdf());
        await Expect(_page.Locator(".source .line").First).ToContainTextAsync("75/999. Care of mountain springs");
        await UploadAsync("half.pdf", TestFiles.Pdf()[..300], ofStatus: 422);
        await Expect(_page.Locator(".problem")).ToHaveTextAsync("No resolution was found in half.pdf.");
        await Expect(_page.Locator("#file")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_file_that_is_too_large_is_not_sent()
    {
        await _page.GotoAsync(workbench.Address.ToString());
        await _page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "large.txt", MimeType = "text/plain", Buffer = new byte[(8 * 1024 * 1024) + 1] });
        _page.Request += (_, request) => _errors.Add("sent: " + request.Url);
        await _page.Locator("#input button").ClickAsync();
        await Expect(_page.Locator("#status")).ToHaveTextAsync("Not read. This is too large: a text or file may have 8 MiB.");
    }

    [BrowserFact]
    public async Task What_is_shown_is_downloaded()
    {
        await ReadAsync(Seeds.English);
        foreach ((string button, string name) in ((string, string)[])[("JSON", "A_RES_55_162.json"), ("rows (CSV)", "A_RES_55_162.csv"), ("XML", "A_RES_55_162.en.xml")])
        {
            IDownload download = await _page.RunAndWaitForDownloadAsync(() => _page.Locator(".downloads button").GetByText(button, new LocatorGetByTextOptions { Exact = true }).ClickAsync());
            Assert.Equal(name, download.SuggestedFilename);
        }
    }

    [BrowserFact]
    public async Task Script_in_a_text_does_not_run()
    {
        _page.Dialog += (_, dialog) => _errors.Add("dialog: " + dialog.Message);
        await ReadAsync(TestFiles.Text.Replace("mountain springs at", "<img src=x onerror=alert(1)><script>alert(2)</script> at", StringComparison.Ordinal));
        await Expect(_page.Locator("#en-OP1")).ToContainTextAsync("<script>alert(2)</script>");
        Assert.Equal(0, await _page.Locator("#result img, #result script").CountAsync());
    }

    [BrowserFact]
    public async Task Without_script_it_reads_and_shows_all_the_same()
    {
        await _page.Context.CloseAsync();
        _page = await chromium.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await WatchAsync();
        await _page.GotoAsync(new Uri(workbench.Address, "/?example=en").ToString());
        await _page.Locator("#input button").ClickAsync();
        await Expect(_page.Locator("#panel-resolution .block.operative")).ToHaveCountAsync(20);
        await Expect(_page.Locator("#panel-actions tbody tr").First).ToBeVisibleAsync();
        await Expect(_page.Locator(".keys")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public Task The_page_is_accessible_in_light() => AssertAccessibleAsync(ColorScheme.Light, 1400);

    [BrowserFact]
    public Task The_page_is_accessible_in_dark() => AssertAccessibleAsync(ColorScheme.Dark, 1400);

    [BrowserFact]
    public Task The_page_is_accessible_on_a_phone() => AssertAccessibleAsync(ColorScheme.Light, 390);

    private async Task AssertAccessibleAsync(ColorScheme scheme, int width)
    {
        await _page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        await _page.SetViewportSizeAsync(width, 900);
        await _page.GotoAsync(workbench.Address.ToString());
        await AssertNoFindingAsync("the empty page");
        await ReadAsync(Seeds.Chinese);
        Assert.True(await _page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page is wider than the window.");
        foreach (ILocator tab in await _page.Locator("[role=tab]").AllAsync())
        {
            await tab.ClickAsync();
            await AssertNoFindingAsync(await tab.InnerTextAsync());
        }

        await _page.Locator("[role=tab]").First.ClickAsync();
        await _page.Locator("#s-zh-OP19").FocusAsync();
        await AssertNoFindingAsync("with marks");
    }

    private async Task AssertNoFindingAsync(string where)
    {
        // The colours of what has just been marked fade in no time at all; what axe measures is what is seen.
        AxeResult result = await _page.RunAxe();
        string[] findings =
        [
            .. result.Violations.Where(static violation => violation.Impact is "serious" or "critical" or "moderate")
                .Select(violation => $"{where}: {violation.Id}: {violation.Help}: {string.Join(" ", violation.Nodes.Take(3).Select(static node => node.Html))}"),
        ];
        Assert.Empty(findings);
    }

    private async Task ReadAsync(string text)
    {
        await _page.GotoAsync(workbench.Address.ToString());
        await _page.Locator("#text").FillAsync(text);
        await SendAsync();
    }

    private async Task UploadAsync(string name, byte[] content, int ofStatus = 200)
    {
        await _page.GotoAsync(workbench.Address.ToString());
        await _page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });
        await SendAsync(ofStatus);
    }

    private async Task SendAsync(int ofStatus = 200)
    {
        IResponse response = await _page.RunAndWaitForResponseAsync(() => _page.Locator("#input button").ClickAsync(), static response => response.Request.Method == "POST");
        Assert.Equal(ofStatus, response.Status);
        await Expect(_page.Locator("#status")).Not.ToHaveTextAsync("Reading…");
    }

    /// <summary>A page that complains is not done, nor is one that asks for something elsewhere.</summary>
    private async Task WatchAsync()
    {
        _page.PageError += (_, error) => _errors.Add(error);
        _page.Console += (_, message) =>
        {
            // The browser itself notes answers of 4xx and 5xx.
            if (message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)) _errors.Add(message.Text);
        };
        await _page.RouteAsync(static url => true, route =>
        {
            if (!route.Request.Url.StartsWith(workbench.Address.ToString(), StringComparison.Ordinal)) _errors.Add("asked for " + route.Request.Url);
            return route.ContinueAsync();
        });
    }
}
