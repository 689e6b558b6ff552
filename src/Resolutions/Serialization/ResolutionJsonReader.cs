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
            throw new JsonException($"Unexpected object without a known kind; expected \"kind\" to name a sort of block.{PathOf(error)}", PathOf(error, bare: true), null, null, error);
        }
    }

    private static JsonException Missing(string path) =>
        new($"Unexpected null; expected a value. Path: {path}", path, lineNumber: null, bytePositionInLine: null);

    private static string PathOf(NotSupportedException error, bool bare = false)
    {
        int mark = error.Message.IndexOf(PathMark, StringComparison.Ordinal);
        if (mark < 0) return bare ? "$" : "";
        string path = error.Message[(mark + PathMark.Length)..];
        int end = path.IndexOf(" | ", StringComparison.Ordinal);
        if (end >= 0) path = path[..end];
        return bare ? path.TrimEnd('.') : PathMark + path.TrimEnd('.');
    }
}
