using System.Text.Json;
using System.Text.Json.Serialization;
using Resolutions.Text;

namespace Resolutions.Serialization;

/// <summary>Several places on one line: <c>[[12, 13], [40, 44]]</c>.</summary>
internal sealed class TextSpanListConverter : JsonConverter<IReadOnlyList<TextSpan>>
{
    private static readonly TextSpanConverter Item = new();

    public override IReadOnlyList<TextSpan> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("Unexpected value; expected a list of spans [start, end].");
        var spans = new List<TextSpan>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) spans.Add(Item.Read(ref reader, typeof(TextSpan), options));
        return spans;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<TextSpan> value, JsonSerializerOptions options)
    {
        string separator = options.WriteIndented ? ", " : ",";
        writer.WriteRawValue(
            $"[{string.Join(separator, value.Select(span => TextSpanConverter.Format(span, options.WriteIndented)))}]", skipInputValidation: true);
    }
}
