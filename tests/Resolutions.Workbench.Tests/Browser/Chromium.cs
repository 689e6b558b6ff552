using Microsoft.Playwright;

namespace Resolutions.Workbench.Tests.Browser;

/// <summary>Debian's Chromium without a window, driven by Playwright, which downloads none of its own here.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // The last five keep it from asking for anything outside this computer.
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The program; null where there is none.</summary>
    public static string? Program { get; } =
        Environment.GetEnvironmentVariable("CHROMIUM") ?? Array.Find(["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"], File.Exists);

    public async Task InitializeAsync()
    {
        if (Program is null) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>A new page with nothing of earlier ones.</summary>
    public async Task<IPage> OpenAsync(BrowserNewContextOptions? options = null) => await (await _browser!.NewContextAsync(options)).NewPageAsync();
}
