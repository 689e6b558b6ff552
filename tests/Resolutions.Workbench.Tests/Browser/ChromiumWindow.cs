using Microsoft.Playwright;
using Resolutions.Browser.Tests;

namespace Resolutions.Workbench.Tests.Browser;

/// <summary>The machine's Chromium without a window, for the tests of a class; none is started where there is none.</summary>
public sealed class ChromiumWindow : IAsyncLifetime
{
    // A busy machine takes its time; a page that is wrong stays wrong.
    private const int LongestWait = 30_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null) return;
        Assertions.SetDefaultExpectTimeout(LongestWait);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>A new page with nothing of earlier ones.</summary>
    public async Task<IPage> OpenAsync(BrowserNewContextOptions? options = null) => await (await _browser!.NewContextAsync(options)).NewPageAsync();
}
