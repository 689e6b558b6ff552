using System.Text.Json;
using System.Text.Json.Serialization;
using Resolutions.Model;

namespace Resolutions.Serialization.Rows;

/// <summary>A regular session is a number, so that tables sort and filter by it; the few others are text.</summary>
internal sealed class SessionRowConverter : JsonConverter<AssemblySession>
{
    public override AssemblySession Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int number) && number > 0)
        {
            return new AssemblySession(SessionKind.Regular, number);
        }

        return reader.TokenType == JsonTokenType.String && AssemblySession.TryParse(reader.GetString(), out AssemblySession? session)
            ? session
            : throw new JsonException("Unexpected session; expected a number from 1 or a text such as \"ES-11\".");
    }

    public override void Write(Utf8JsonWriter writer, AssemblySession value, JsonSerializerOptions options)
    {
        if (value.Kind == SessionKind.Regular) writer.WriteNumberValue(value.Number);
        else writer.WriteStringValue(value.ToString());
    }
}
