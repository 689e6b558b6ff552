using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Resolutions.Serialization;

/// <summary>Refuses documents of another version of the form.</summary>
internal sealed class SchemaVersionConverter : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int version) && version == ResolutionJson.SchemaVersion
            ? version
            : throw new JsonException(string.Create(
                CultureInfo.InvariantCulture, $"Unexpected schema version; expected {ResolutionJson.SchemaVersion}."));

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
