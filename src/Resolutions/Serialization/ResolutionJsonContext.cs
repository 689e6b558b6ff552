using System.Text.Json.Serialization;
using Resolutions.Diagnostics;
using Resolutions.Model;

namespace Resolutions.Serialization;

/// <summary>Generated metadata of all that is written and read; no reflection at run time.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    AllowOutOfOrderMetadataProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    MaxDepth = ResolutionJson.MaxDepth,
    NewLine = "\n",
    Converters =
    [
        typeof(AssemblySessionConverter),
        typeof(ResolutionSymbolConverter),
        typeof(TextSpanConverter),
        typeof(TextSpanListConverter),
        typeof(CamelCaseEnumConverter<ActorKind>),
        typeof(CamelCaseEnumConverter<DiagnosticSeverity>),
        typeof(CamelCaseEnumConverter<DirectiveForce>),
        typeof(CamelCaseEnumConverter<MastheadLineKind>),
        typeof(CamelCaseEnumConverter<PageFurnitureKind>),
        typeof(CamelCaseEnumConverter<VerbClass>),
        typeof(CamelCaseEnumConverter<VoteChoice>),
    ])]
[JsonSerializable(typeof(ResolutionDocument))]
[JsonSerializable(typeof(ResolutionEnvelope))]
internal sealed partial class ResolutionJsonContext : JsonSerializerContext;
