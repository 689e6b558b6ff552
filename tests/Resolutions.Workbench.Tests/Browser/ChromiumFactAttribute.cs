namespace Resolutions.Workbench.Tests.Browser;

/// <summary>A test that drives Chromium, skipped where there is none.</summary>
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Chromium.Program is null) Skip = "Chromium is not installed: pages cannot be tried in a browser.";
    }
}
