namespace Resolutions.Browser.Tests;

/// <summary>A test that needs Chromium; skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Path is null) Skip = Chromium.WhereToGet;
    }
}
