namespace Resolutions.Browser.Tests;

/// <summary>The browser that the machine has. None is downloaded.</summary>
internal static class Chromium
{
    public const string WhereToGet = "There is no Chromium: neither the variable CHROMIUM names one, nor is there /usr/bin/chromium.";

    /// <summary>The program; null where there is none.</summary>
    public static string? Path { get; } =
        new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium" }.FirstOrDefault(static path => path is not null && File.Exists(path));

    /// <summary>Without a sandbox, as containers need it, and without Chromium's own calls home.</summary>
    public static string[] Arguments { get; } =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];
}
