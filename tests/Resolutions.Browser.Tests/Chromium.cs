namespace Resolutions.Browser.Tests;

/// <summary>The browser that the machine has. None is downloaded.</summary>
internal static class Chromium
{
    public const string WhereToGet = "There is no Chromium: the variable CHROMIUM names none, and where it is not set there is no /usr/bin/chromium.";

    /// <summary>The program: what CHROMIUM names, or Debian's where it is not set; null where there is none.</summary>
    public static string? Path { get; } =
        (Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium") is var path && File.Exists(path) ? path : null;

    /// <summary>Without a sandbox, as containers need it, and without Chromium's own calls home.</summary>
    public static string[] Arguments { get; } =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];
}
