using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Resolutions.Text;

namespace Resolutions.Serialization;

/// <summary>The generated metadata, made up once for each way of writing.</summary>
internal static class ResolutionJsonMetadata
{
    private static readonly JsonSerializerOptions Indented = Make(indented: true, spans: true);
    private static readonly JsonSerializerOptions IndentedWithoutSpans = Make(indented: true, spans: false);
    private static readonly JsonSerializerOptions Compact = Make(indented: false, spans: true);
    private static readonly JsonSerializerOptions CompactWithoutSpans = Make(indented: false, spans: false);

    public static JsonSerializerOptions For(ResolutionJsonOptions options) => (options.Indented, options.IncludeSpans) switch
    {
        (true, true) => Indented,
        (true, false) => IndentedWithoutSpans,
        (false, true) => Compact,
        (false, false) => CompactWithoutSpans,
    };

    private static JsonSerializerOptions Make(bool indented, bool spans)
    {
        var options = new JsonSerializerOptions(ResolutionJsonContext.Default.Options)
        {
            // The default encoder escapes Chinese and every apostrophe.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = indented,
            TypeInfoResolver = ResolutionJsonContext.Default.WithAddedModifier(spans ? LeaveOutUnknownPlaces : LeaveOutPlaces),
        };
        options.MakeReadOnly();
        return options;
    }

    private static void LeaveOutUnknownPlaces(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties)
        {
            if (property.PropertyType == typeof(TextSpan))
            {
                property.IsRequired = false; // a constructor's parameter would be
                property.ShouldSerialize = static (_, value) => value is TextSpan span && span != default;
            }
            else if (IsPlaces(property)) property.ShouldSerialize = static (_, value) => value is IReadOnlyList<TextSpan> { Count: > 0 };
        }
    }

    private static void LeaveOutPlaces(JsonTypeInfo type)
    {
        LeaveOutUnknownPlaces(type);
        foreach (JsonPropertyInfo property in type.Properties)
        {
            if (property.PropertyType == typeof(TextSpan) || IsPlaces(property)) property.ShouldSerialize = static (_, _) => false;
        }
    }

    private static bool IsPlaces(JsonPropertyInfo property) => property.PropertyType == typeof(IReadOnlyList<TextSpan>);
}
