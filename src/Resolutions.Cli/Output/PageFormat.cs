namespace Resolutions.Cli.Output;

/// <summary>What <c>resolutions render</c> can write.</summary>
internal static class PageFormat
{
    public const string Html = "html";
    public const string Markdown = "md";
    public const string Text = "txt";

    public static string[] All { get; } = [Html, Markdown, Text];

    /// <summary>The format that a path's suffix names; null where it names none.</summary>
    public static string? Of(string path)
    {
        string suffix = Path.GetExtension(path).TrimStart('.');
        return Array.Find(All, format => string.Equals(format, suffix, StringComparison.OrdinalIgnoreCase));
    }
}
