using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Resolutions.Model;
using Resolutions.Serialization;
using Resolutions.Text;

namespace Resolutions.Tests.Serialization;

/// <summary>
/// Makes docs/resolution.schema.json from the serializer's own metadata, so that it says what is read and written, and from the doc comments.
/// Draft 7 with <c>enum</c> for <c>const</c>: the form most validators know.
/// </summary>
internal sealed class SchemaWriter
{
    private static readonly JsonSerializerOptions Options = ResolutionJsonMetadata.For(ResolutionJsonOptions.Default);

    private static readonly JsonSerializerOptions Form = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly DocComments _comments = DocComments.Of(typeof(ResolutionDocument).Assembly);
    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);

    public static string Write()
    {
        var writer = new SchemaWriter();
        var root = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Resolutions of the United Nations General Assembly, as written by the Resolutions library",
            ["description"] = "One document, or the documents and diagnostics of one text. Places are [start, end), in UTF-16 units of the text that was read.",
            ["oneOf"] = new JsonArray(writer.Reference(typeof(ResolutionDocument)), writer.Reference(typeof(ResolutionEnvelope))),
        };
        root["definitions"] = new JsonObject(writer._definitions.Select(static pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
        return root.ToJsonString(Form) + "\n";
    }

    private JsonObject Reference(Type type)
    {
        if (!_definitions.ContainsKey(type.Name))
        {
            _definitions.Add(type.Name, []); // before its properties, which may refer to it
            JsonTypeInfo metadata = Options.GetTypeInfo(type);
            _definitions[type.Name] = metadata.PolymorphismOptions is { } kinds ? OneOf(kinds) : Object(metadata, kind: null);
        }

        return new JsonObject { ["$ref"] = "#/definitions/" + type.Name };
    }

    private JsonObject OneOf(JsonPolymorphismOptions kinds)
    {
        var alternatives = new JsonArray();
        foreach (JsonDerivedType derived in kinds.DerivedTypes)
        {
            string name = derived.DerivedType.Name;
            _definitions.TryAdd(name, []);
            _definitions[name] = Object(Options.GetTypeInfo(derived.DerivedType), (string)derived.TypeDiscriminator!);
            alternatives.Add(new JsonObject { ["$ref"] = "#/definitions/" + name });
        }

        return new JsonObject { ["oneOf"] = alternatives };
    }

    private JsonObject Object(JsonTypeInfo metadata, string? kind)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        if (kind is not null)
        {
            properties["kind"] = new JsonObject { ["enum"] = new JsonArray(kind) };
            required.Add("kind");
        }

        foreach (JsonPropertyInfo property in metadata.Properties.OrderBy(static property => property.Order))
        {
            if (property.Get is null) continue; // ignored
            JsonObject schema = ValueOf(property);
            string comment = _comments.Property(metadata.Type, property.Name);
            if (comment.Length > 0) schema["description"] = comment;
            properties[property.Name] = schema;
            if (property.IsRequired) required.Add(property.Name);
        }

        var result = new JsonObject { ["type"] = "object" };
        string summary = _comments.Type(metadata.Type);
        if (summary.Length > 0) result["description"] = summary;
        result["properties"] = properties;
        if (required.Count > 0) result["required"] = required;
        result["additionalProperties"] = false;
        return result;
    }

    private JsonObject ValueOf(JsonPropertyInfo property)
    {
        if (property.CustomConverter is SchemaVersionConverter) return new JsonObject { ["enum"] = new JsonArray(ResolutionJson.SchemaVersion) };
        Type? underlying = Nullable.GetUnderlyingType(property.PropertyType);
        JsonObject schema = ValueOf(underlying ?? property.PropertyType);
        bool nullable = underlying is not null || (!property.PropertyType.IsValueType && property.IsSetNullable);
        if (!nullable) return schema.ContainsKey("$ref") ? new JsonObject { ["allOf"] = new JsonArray(schema) } : schema;
        if (schema["type"] is JsonValue type)
        {
            schema["type"] = new JsonArray(type.GetValue<string>(), "null");
            return schema;
        }

        return new JsonObject { ["oneOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
    }

    private JsonObject ValueOf(Type type)
    {
        if (type == typeof(string)) return new JsonObject { ["type"] = "string" };
        if (type == typeof(bool)) return new JsonObject { ["type"] = "boolean" };
        if (type == typeof(int)) return new JsonObject { ["type"] = "integer" };
        if (type == typeof(DateOnly)) return new JsonObject { ["type"] = "string", ["format"] = "date" };
        if (type == typeof(ResolutionSymbol)) return new JsonObject { ["type"] = "string", ["pattern"] = "^A/" };
        if (type == typeof(AssemblySession)) return new JsonObject { ["type"] = "string", ["pattern"] = "^(E?S-)?[1-9][0-9]*$" };
        if (type == typeof(TextSpan))
        {
            return new JsonObject
            {
                ["type"] = "array",
                ["items"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0 },
                ["minItems"] = 2,
                ["maxItems"] = 2,
            };
        }

        if (type.IsEnum)
        {
            return new JsonObject
            {
                ["enum"] = new JsonArray([.. Enum.GetValues(type).Cast<object>().Select(value => JsonSerializer.SerializeToNode(value, Options.GetTypeInfo(type)))]),
            };
        }

        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            ? new JsonObject { ["type"] = "array", ["items"] = ValueOf(type.GetGenericArguments()[0]) }
            : Reference(type);
    }
}
