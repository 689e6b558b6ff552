using Microsoft.Playwright;
namespace Resolutions.Workbench.Tests.Browser;
public sealed class ShotScratch(RunningWorkbench workbench, Chromium chromium) : IClassFixture<RunningWorkbench>, IClassFixture<Chromium>
{
    [Fact]
    public async Task Shots()
    {
        foreach ((string name, int w, int h, ColorScheme scheme, string text) in new[] {
            ("zh-light", 1440, 900, ColorScheme.Light, Seeds.Chinese), ("en-dark", 1440, 900, ColorScheme.Dark, Seeds.English), ("en-phone", 390, 844, ColorScheme.Light, Seeds.English), ("both-light", 1100, 800, ColorScheme.Light, Seeds.Both) })
        {
            IPage page = await chromium.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = w, Height = h }, ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            await page.GotoAsync(workbench.Address.ToString());
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = $"/tmp/shots/{name}-0.png" });
            await page.Locator("#text").FillAsync(text);
            await page.RunAndWaitForResponseAsync(() => page.Locator("#input button").ClickAsync(), static r => r.Request.Method == "POST");
            await page.Locator(".panes").WaitForAsync();
            string lang = name[..2] == "zh" ? "zh" : "en";
            await page.Locator($"#s-{lang}-OP18").FocusAsync();
            await page.WaitForTimeoutAsync(400);
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = $"/tmp/shots/{name}-1.png" });
            await page.Locator("[role=tab]").Nth(1).ClickAsync();
            await page.Locator("#panel-actions .when").First.HoverAsync();
            await page.WaitForTimeoutAsync(400);
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = $"/tmp/shots/{name}-2.png" });
            await page.Locator("[role=tab]").Nth(2).ClickAsync();
            await page.WaitForTimeoutAsync(200);
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = $"/tmp/shots/{name}-3.png" });
            await page.Context.CloseAsync();
        }
    }
}
