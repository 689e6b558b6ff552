using System.Text.Json;

namespace Resolutions.Tests.Parsing.Clauses;

/// <summary>An action as a reader of the text labelled it.</summary>
internal sealed record LabelledAction(string At, string Verb, IReadOnlyList<(string? Id, string Printed)> Addressees, IReadOnlyList<string> Times, bool IsReport, bool IsAgenda)
{
    public static LabelledAction Read(JsonElement action)
    {
        var times = new List<string>();
        if (action.GetProperty("deadline") is { ValueKind: JsonValueKind.Object } deadline)
        {
            foreach (JsonProperty part in deadline.EnumerateObject())
            {
                if (part.Name != "printed" && part.Value.ValueKind != JsonValueKind.Null) times.Add($"{part.Name} {part.Value}");
            }
        }

        if (action.GetProperty("recurrence").GetString() is { } recurrence) times.Add(recurrence);
        return new LabelledAction(
            action.GetProperty("at").GetString()!,
            action.GetProperty("verb").GetString()!,
            [.. action.GetProperty("addressees").EnumerateArray().Select(static a => (a.TryGetProperty("id", out JsonElement id) ? id.GetString() : null, a.GetProperty("printed").GetString()!))],
            times,
            action.GetProperty("report").GetBoolean(),
            action.GetProperty("agenda").GetBoolean());
    }
}
