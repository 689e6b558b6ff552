using System.Text.Json;
using Resolutions.Scoring.Comparison;

namespace Resolutions.Scoring.Reporting;

/// <summary>Writes figures as JSON, and compares them with figures written before.</summary>
internal static class ScoreJson
{
    public static void Write(ScoreResult result, int worst, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        Groups("groups", result.Groups, json);
        Groups("totals", result.Totals, json);
        json.WriteStartObject("causes");
        foreach ((string cause, int count) in result.Causes) json.WriteNumber(cause, count);
        json.WriteEndObject();
        json.WriteStartArray("worst");
        foreach ((string rendition, string document, int wrong, int paragraphs) in result.Worst(worst))
        {
            json.WriteStartObject();
            json.WriteString("rendition", rendition);
            json.WriteString("document", document);
            json.WriteNumber("wrong", wrong);
            json.WriteNumber("paragraphs", paragraphs);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>What is lower than in figures written before by more than <paramref name="tolerance"/> points.</summary>
    /// <exception cref="JsonException">The figures are no JSON of this command.</exception>
    public static List<string> Drops(ScoreResult result, Stream before, double tolerance)
    {
        using var json = JsonDocument.Parse(before);
        var drops = new List<string>();
        if (!json.RootElement.TryGetProperty("groups", out JsonElement groups) || groups.ValueKind != JsonValueKind.Array) throw new JsonException("no array 'groups'");
        foreach (JsonElement old in groups.EnumerateArray())
        {
            Group? now = result.Groups.FirstOrDefault(group =>
                Is(old, "language", group.Language) && Is(old, "rendition", group.Rendition) && Is(old, "session", group.Session));
            if (now is null) continue;
            foreach (string name in Tally.Names)
            {
                if (!old.TryGetProperty(name, out JsonElement value) || value.ValueKind != JsonValueKind.Number) continue;
                double was = value.GetDouble(), share = now.Tally.Share(name) ?? 0;
                if (share < was - tolerance) drops.Add(FormattableString.Invariant($"{now.Rendition} {now.Language} {now.Session}: {name} was {was:F3}, is {share:F3}"));
            }
        }

        return drops;
    }

    private static bool Is(JsonElement group, string name, string value) =>
        group.TryGetProperty(name, out JsonElement element) && element.ValueKind == JsonValueKind.String && element.GetString() == value;

    private static void Groups(string name, IReadOnlyList<Group> groups, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (Group group in groups)
        {
            json.WriteStartObject();
            json.WriteString("rendition", group.Rendition);
            json.WriteString("language", group.Language);
            json.WriteString("session", group.Session);
            json.WriteNumber("docs", group.Tally.All(Tally.Documents));
            json.WriteNumber("absent", group.Tally.Absent);
            json.WriteNumber("paragraphs", group.Tally.All(Tally.Paragraphs));
            foreach (string figure in Tally.Names)
            {
                if (group.Tally.Share(figure) is { } share) json.WriteNumber(figure, share);
                else json.WriteNull(figure);
            }

            if (group.Tally.ExtraPerThousand is { } extra) json.WriteNumber(Tally.Extra, extra);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
