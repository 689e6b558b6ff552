using System.Text.Json.Serialization;

namespace Resolutions.Serialization.Rows;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DocumentRow))]
[JsonSerializable(typeof(BlockRow))]
internal sealed partial class RowsJsonContext : JsonSerializerContext;
