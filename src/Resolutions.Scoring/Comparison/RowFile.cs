using System.Text.Json;

namespace Resolutions.Scoring.Comparison;

/// <summary>Reads rows as <c>resolutions rows</c> writes them, JSON Lines.</summary>
internal static class RowFile
{
    /// <summary>The documents of a file of rows, by the names of their files without folder and last suffix.</summary>
    /// <exception cref="JsonException">A line is no JSON.</exception>
    public static Dictionary<string, ScoreRows> Read(TextReader reader)
    {
        var documents = new Dictionary<string, (ScoreRows Meta, List<ScoreRow> Paragraphs)>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            using var json = JsonDocument.Parse(line);
            JsonElement row = json.RootElement;
            string name = Path.GetFileNameWithoutExtension(Text(row, "file") ?? "");
            if (!documents.TryGetValue(name, out (ScoreRows Meta, List<ScoreRow> Paragraphs) document)) document = (new ScoreRows(), []);
            string? kind = Text(row, "kind");
            if (kind == "document" && document.Meta.Symbol is null) document.Meta = Meta(row);
            else if (kind is "preambular" or "operative" or "subparagraph" or "paragraph" && Text(row, "section") is "preamble" or "operative") document.Paragraphs.Add(Paragraph(row));
            documents[name] = document;
        }

        return documents.ToDictionary(static pair => pair.Key, static pair => pair.Value.Meta with { Paragraphs = pair.Value.Paragraphs }, StringComparer.Ordinal);
    }

    private static ScoreRows Meta(JsonElement row) => new()
    {
        Symbol = Text(row, "symbol"),
        Title = Text(row, "title"),
        Session = Text(row, "session"),
        AdoptedOn = Text(row, "adoptedOn"),
        IssuedOn = Text(row, "issuedOn"),
        Meeting = Text(row, "meeting"),
    };

    private static ScoreRow Paragraph(JsonElement row) => new(
        Text(row, "section")!,
        Text(row, "label"),
        Text(row, "opening"),
        Text(row, "text") ?? "",
        row.TryGetProperty("cites", out JsonElement cites) && cites.ValueKind == JsonValueKind.Array ? [.. cites.EnumerateArray().Select(static cite => cite.GetString() ?? "")] : []);

    private static string? Text(JsonElement row, string name) =>
        !row.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : value.GetRawText();
}
