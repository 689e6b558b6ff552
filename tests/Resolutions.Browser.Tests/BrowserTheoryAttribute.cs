namespace Resolutions.Browser.Tests;

/// <summary>A theory that needs Chromium; skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (Chromium.Path is null) Skip = Chromium.WhereToGet;
    }
}
