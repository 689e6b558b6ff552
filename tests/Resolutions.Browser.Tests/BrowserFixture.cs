using Microsoft.Playwright;

namespace Resolutions.Browser.Tests;

/// <summary>One browser for all tests of a class. Where there is none, none is started, and the tests that need it are skipped.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
    }

    /// <summary>Opens a page from a file, as a user would who has no network.</summary>
    /// <param name="html">The page.</param>
    /// <param name="width">The window's width in CSS pixels.</param>
    /// <param name="isDark">Whether the user prefers dark pages.</param>
    public async Task<OpenPage> OpenAsync(string html, int width = 1280, bool isDark = false)
    {
        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
        });
        return await OpenPage.LoadAsync(context, html);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
