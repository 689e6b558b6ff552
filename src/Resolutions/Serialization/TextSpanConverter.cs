using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Resolutions.Text;

namespace Resolutions.Serialization;

/// <summary>
/// Places as <c>[start, end]</c>, half-open, in UTF-16 units: what slices take, and the same numbers as <c>start</c> and <c>end</c> of rows.
/// </summary>
internal sealed class TextSpanConverter : JsonConverter<TextSpan>
{
    private const string Expected = "Unexpected value; expected a span [start, end] with 0 <= start <= end.";

    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException(Expected);
        int start = ReadPosition(ref reader);
        int end = ReadPosition(ref reader);
        if (end < start || !reader.Read() || reader.TokenType != JsonTokenType.EndArray) throw new JsonException(Expected);
        return TextSpan.FromBounds(start, end);
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        // Raw, so that an indented document does not spend four lines on each place.
        writer.WriteRawValue(Format(value, options.WriteIndented), skipInputValidation: true);
    }

    internal static string Format(TextSpan span, bool spaced) =>
        string.Create(CultureInfo.InvariantCulture, $"[{span.Start},{(spaced ? " " : "")}{span.End}]");

    private static int ReadPosition(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int position) && position >= 0
            ? position
            : throw new JsonException(Expected);
}
