using System.Text.Json;
using System.Text.Json.Serialization;
using Resolutions.Model;

namespace Resolutions.Serialization;

/// <summary>Sessions as symbols write them: <c>"75"</c>, <c>"S-32"</c>, <c>"ES-11"</c>.</summary>
internal sealed class AssemblySessionConverter : JsonConverter<AssemblySession>
{
    public override AssemblySession Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && AssemblySession.TryParse(reader.GetString(), out AssemblySession? session)
            ? session
            : throw new JsonException("""Unexpected value; expected a session such as "75", "S-32" or "ES-11".""");

    public override void Write(Utf8JsonWriter writer, AssemblySession value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
