using System.Text.Json.Serialization;
using Resolutions.Diagnostics;
using Resolutions.Model;
using Resolutions.Parsing;

namespace Resolutions.Serialization;

/// <summary>What parsing one text gave, in the form in which it is written as JSON. Immutable; compared by value.</summary>
public sealed record ResolutionEnvelope
{
    /// <summary>The documents found, one for each language and resolution; empty where the text holds no resolution.</summary>
    public required IReadOnlyList<ResolutionDocument> Documents { get; init => field = ValueList<ResolutionDocument>.Of(value); }

    /// <summary>The findings, in order of their places.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init => field = ValueList<Diagnostic>.Of(value); } = ValueList<Diagnostic>.Empty;

    [JsonInclude, JsonRequired, JsonPropertyOrder(-2), JsonConverter(typeof(SchemaVersionConverter))]
    internal int SchemaVersion { get; init; } = ResolutionJson.SchemaVersion;

    /// <summary>Takes documents and diagnostics of a result, without its text.</summary>
    public static ResolutionEnvelope Of(ParseResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new ResolutionEnvelope { Documents = result.Documents, Diagnostics = result.Diagnostics };
    }
}
