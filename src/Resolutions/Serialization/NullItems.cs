using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Resolutions.Serialization;

/// <summary>Finds a null among the items of an array, which the serializer lets through. No array of the form has one.</summary>
internal static class NullItems
{
    /// <summary>The path of the first null item, <c>$.footnotes[2]</c>; null where there is none.</summary>
    /// <param name="json">Well-formed JSON.</param>
    /// <param name="maxDepth">How deep it may nest.</param>
    public static string? FindFirst(ReadOnlySpan<byte> json, int maxDepth)
    {
        if (json.IndexOf("null"u8) < 0) return null;
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth });
        var levels = new Stack<Level>();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    levels.Push(levels.Pop() with { Name = reader.GetString() });
                    continue;
                case JsonTokenType.EndArray or JsonTokenType.EndObject:
                    levels.Pop();
                    continue;
            }

            if (levels.TryPeek(out Level level) && level.IsArray)
            {
                levels.Push(levels.Pop() with { Index = level.Index + 1 });
                if (reader.TokenType == JsonTokenType.Null) return PathOf(levels);
            }

            if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
                levels.Push(new Level(reader.TokenType == JsonTokenType.StartArray, -1, null));
            }
        }

        return null;
    }

    private static string PathOf(Stack<Level> levels)
    {
        var path = new StringBuilder("$");
        foreach (Level level in levels.Reverse())
        {
            if (level.IsArray) path.Append(CultureInfo.InvariantCulture, $"[{level.Index}]");
            else path.Append('.').Append(level.Name);
        }

        return path.ToString();
    }

    private readonly record struct Level(bool IsArray, int Index, string? Name);
}
