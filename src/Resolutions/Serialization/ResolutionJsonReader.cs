using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Resolutions.Serialization;

/// <summary>Reads JSON into the model, or throws <see cref="JsonException"/> with the path and nothing else.</summary>
internal static class ResolutionJsonReader
{
    private const string PathMark = " Path: ";

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static T Read<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> metadata)
        where T : class
    {
        if (json.StartsWith(ByteOrderMark)) json = json[ByteOrderMark.Length..];
        try
        {
            T value = JsonSerializer.Deserialize(json, metadata) ?? throw Missing("$");
            if (NullItems.FindFirst(json, metadata.Options.MaxDepth) is { } path) throw Missing(path);
            return value;
        }
        catch (NotSupportedException error)
        {
            // An object without "kind" where a block is expected: the serializer takes the base type for a mistake of the programmer's.
            throw UnknownKind(PathOf(error));
        }
        catch (JsonException error) when (error.Message.Contains("discriminator", StringComparison.Ordinal))
        {
            // The serializer's message repeats the unknown kind, which is a value of the user's.
            throw UnknownKind(error.Path ?? "$");
        }
    }

    private static JsonException UnknownKind(string path) =>
        new($"Unexpected object without a known kind; expected \"kind\" to name a sort of block. Path: {path}", path, lineNumber: null, bytePositionInLine: null);

    private static JsonException Missing(string path) =>
        new($"Unexpected null; expected a value. Path: {path}", path, lineNumber: null, bytePositionInLine: null);

    /// <summary>The path that the serializer puts into the message, where this exception has no property for it.</summary>
    private static string PathOf(NotSupportedException error)
    {
        int mark = error.Message.IndexOf(PathMark, StringComparison.Ordinal);
        if (mark < 0) return "$";
        string path = error.Message[(mark + PathMark.Length)..];
        int end = path.IndexOf(" | ", StringComparison.Ordinal);
        return (end < 0 ? path : path[..end]).TrimEnd('.');
    }
}
