using System.Text.Json;
using System.Text.Json.Serialization;
using Resolutions.Model;

namespace Resolutions.Serialization;

/// <summary>Symbols in their canonical form: <c>"A/RES/55/162"</c>. Every printed form is read.</summary>
internal sealed class ResolutionSymbolConverter : JsonConverter<ResolutionSymbol>
{
    public override ResolutionSymbol Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && ResolutionSymbol.TryParse(reader.GetString(), out ResolutionSymbol? symbol)
            ? symbol
            : throw new JsonException("""Unexpected value; expected the symbol of a resolution such as "A/RES/55/162".""");

    public override void Write(Utf8JsonWriter writer, ResolutionSymbol value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
