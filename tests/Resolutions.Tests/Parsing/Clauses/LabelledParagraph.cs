using System.Text.Json;

namespace Resolutions.Tests.Parsing.Clauses;

/// <summary>A line of the labelled sets in the folder <c>labels</c>, whose README has the conventions.</summary>
internal sealed record LabelledParagraph(string Symbol, string Language, string Path, IReadOnlyList<LabelledAction> Actions)
{
    private static string? Folder { get; } = Find();

    /// <summary>A set, "fit" or "held3", of both languages, or of one, "held3.zh"; null where the labels are absent.</summary>
    public static IReadOnlyList<LabelledParagraph>? Set(string name) =>
        Folder is null ? null : [.. Files(Folder, name).SelectMany(File.ReadLines).Where(static line => line.Length > 0).Select(Read)];

    /// <summary>Whether the labels are there.</summary>
    public static bool AreThere => Folder is not null;

    // The first sets have both languages in one file.
    private static IEnumerable<string> Files(string folder, string name)
    {
        string file = System.IO.Path.Combine(folder, $"actions.{name}.jsonl");
        return File.Exists(file) ? [file] : [System.IO.Path.Combine(folder, $"actions.{name}.en.jsonl"), System.IO.Path.Combine(folder, $"actions.{name}.zh.jsonl")];
    }

    private static LabelledParagraph Read(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        JsonElement root = json.RootElement;
        return new LabelledParagraph(
            root.GetProperty("symbol").GetString()!,
            root.GetProperty("language").GetString()!,
            root.GetProperty("path").GetString()!,
            [.. root.GetProperty("actions").EnumerateArray().Select(LabelledAction.Read)]);
    }

    private static string? Find()
    {
        for (DirectoryInfo? up = new(AppContext.BaseDirectory); up is not null; up = up.Parent)
        {
            string labels = System.IO.Path.Combine(up.FullName, "tests", "Resolutions.Tests", "Parsing", "Clauses", "labels");
            if (Directory.Exists(labels)) return labels;
        }

        return null;
    }
}
