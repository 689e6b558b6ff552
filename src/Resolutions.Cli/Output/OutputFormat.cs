namespace Resolutions.Cli.Output;

/// <summary>What <c>resolutions convert</c> can write.</summary>
internal static class OutputFormat
{
    public const string Xml = "xml";
    public const string Json = "json";
    public const string JsonLines = "jsonl";
    public const string Csv = "csv";

    public static string[] All { get; } = [Xml, Json, JsonLines, Csv];

    /// <summary>The format that a path's suffix names; null where it names none.</summary>
    public static string? Of(string path)
    {
        string suffix = Path.GetExtension(path).TrimStart('.');
        return Array.Find(All, format => string.Equals(format, suffix, StringComparison.OrdinalIgnoreCase));
    }
}
