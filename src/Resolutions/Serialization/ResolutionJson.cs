using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Resolutions.Model;
using Resolutions.Parsing;

namespace Resolutions.Serialization;

/// <summary>
/// Writes documents as JSON and reads them back equal. docs/json.md describes the form, docs/resolution.schema.json is its JSON Schema.
/// </summary>
/// <remarks>
/// Text is UTF-8 with Chinese as it is; don't paste it into HTML unescaped. Reading is strict: what is unknown, missing, doubled or of the wrong
/// type gives a <see cref="JsonException"/> whose <see cref="JsonException.Path"/> says where, and no document. Thread-safe.
/// </remarks>
public static class ResolutionJson
{
    /// <summary>The version of the form that is written and read. It rises with every change that an older reader could not follow.</summary>
    public const int SchemaVersion = 1;

    /// <summary>How deep arrays and objects may nest; a level of sub-paragraphs takes two.</summary>
    internal const int MaxDepth = 256;

    /// <summary>Writes a document as JSON text.</summary>
    /// <exception cref="JsonException">Blocks nest more than about 120 levels deep.</exception>
    public static string Serialize(ResolutionDocument document, ResolutionJsonOptions? options = null) => Write(document, options);

    /// <summary>Writes documents and diagnostics as JSON text.</summary>
    /// <inheritdoc cref="Serialize(ResolutionDocument, ResolutionJsonOptions?)" path="/exception"/>
    public static string Serialize(ResolutionEnvelope envelope, ResolutionJsonOptions? options = null) => Write(envelope, options);

    /// <summary>Writes documents and diagnostics of a result as JSON text; its source text is not part of it.</summary>
    /// <inheritdoc cref="Serialize(ResolutionDocument, ResolutionJsonOptions?)" path="/exception"/>
    public static string Serialize(ParseResult result, ResolutionJsonOptions? options = null) => Write(ResolutionEnvelope.Of(result), options);

    /// <summary>Writes a document to a stream, in UTF-8 without byte order mark. The stream stays open.</summary>
    /// <inheritdoc cref="Serialize(ResolutionDocument, ResolutionJsonOptions?)" path="/exception"/>
    public static void Serialize(Stream stream, ResolutionDocument document, ResolutionJsonOptions? options = null) => Write(stream, document, options);

    /// <summary>Writes documents and diagnostics to a stream, in UTF-8 without byte order mark. The stream stays open.</summary>
    /// <inheritdoc cref="Serialize(ResolutionDocument, ResolutionJsonOptions?)" path="/exception"/>
    public static void Serialize(Stream stream, ResolutionEnvelope envelope, ResolutionJsonOptions? options = null) => Write(stream, envelope, options);

    /// <summary>Writes a document to a stream, in UTF-8 without byte order mark. The stream stays open.</summary>
    /// <inheritdoc cref="Serialize(ResolutionDocument, ResolutionJsonOptions?)" path="/exception"/>
    public static Task SerializeAsync(
        Stream stream, ResolutionDocument document, ResolutionJsonOptions? options = null, CancellationToken cancellationToken = default) =>
        WriteAsync(stream, document, options, cancellationToken);

    /// <summary>Writes documents and diagnostics to a stream, in UTF-8 without byte order mark. The stream stays open.</summary>
    /// <inheritdoc cref="Serialize(ResolutionDocument, ResolutionJsonOptions?)" path="/exception"/>
    public static Task SerializeAsync(
        Stream stream, ResolutionEnvelope envelope, ResolutionJsonOptions? options = null, CancellationToken cancellationToken = default) =>
        WriteAsync(stream, envelope, options, cancellationToken);

    /// <summary>Reads a document.</summary>
    /// <exception cref="JsonException">The text is not JSON, or not a document of this form.</exception>
    public static ResolutionDocument Deserialize(string json) => Read<ResolutionDocument>(json);

    /// <summary>Reads a document from UTF-8; a byte order mark is allowed.</summary>
    /// <inheritdoc cref="Deserialize(string)" path="/exception"/>
    public static ResolutionDocument Deserialize(ReadOnlySpan<byte> utf8Json) => ResolutionJsonReader.Read(utf8Json, Metadata<ResolutionDocument>(null));

    /// <summary>Reads a document from a stream of UTF-8, to its end. The stream stays open.</summary>
    /// <inheritdoc cref="Deserialize(string)" path="/exception"/>
    public static ResolutionDocument Deserialize(Stream stream) => Read<ResolutionDocument>(stream);

    /// <summary>Reads a document from a stream of UTF-8, to its end. The stream stays open.</summary>
    /// <inheritdoc cref="Deserialize(string)" path="/exception"/>
    public static Task<ResolutionDocument> DeserializeAsync(Stream stream, CancellationToken cancellationToken = default) =>
        ReadAsync<ResolutionDocument>(stream, cancellationToken);

    /// <summary>Reads documents and diagnostics.</summary>
    /// <exception cref="JsonException">The text is not JSON, or not of this form.</exception>
    public static ResolutionEnvelope DeserializeEnvelope(string json) => Read<ResolutionEnvelope>(json);

    /// <summary>Reads documents and diagnostics from UTF-8; a byte order mark is allowed.</summary>
    /// <inheritdoc cref="DeserializeEnvelope(string)" path="/exception"/>
    public static ResolutionEnvelope DeserializeEnvelope(ReadOnlySpan<byte> utf8Json) => ResolutionJsonReader.Read(utf8Json, Metadata<ResolutionEnvelope>(null));

    /// <summary>Reads documents and diagnostics from a stream of UTF-8, to its end. The stream stays open.</summary>
    /// <inheritdoc cref="DeserializeEnvelope(string)" path="/exception"/>
    public static ResolutionEnvelope DeserializeEnvelope(Stream stream) => Read<ResolutionEnvelope>(stream);

    /// <summary>Reads documents and diagnostics from a stream of UTF-8, to its end. The stream stays open.</summary>
    /// <inheritdoc cref="DeserializeEnvelope(string)" path="/exception"/>
    public static Task<ResolutionEnvelope> DeserializeEnvelopeAsync(Stream stream, CancellationToken cancellationToken = default) =>
        ReadAsync<ResolutionEnvelope>(stream, cancellationToken);

    private static string Write<T>(T value, ResolutionJsonOptions? options)
    {
        ArgumentNullException.ThrowIfNull(value);
        return JsonSerializer.Serialize(value, Metadata<T>(options));
    }

    private static void Write<T>(Stream stream, T value, ResolutionJsonOptions? options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(value);
        JsonSerializer.Serialize(stream, value, Metadata<T>(options));
    }

    private static Task WriteAsync<T>(Stream stream, T value, ResolutionJsonOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(value);
        return JsonSerializer.SerializeAsync(stream, value, Metadata<T>(options), cancellationToken);
    }

    private static T Read<T>(string json)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        return ResolutionJsonReader.Read(Encoding.UTF8.GetBytes(json), Metadata<T>(null));
    }

    private static T Read<T>(Stream stream)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return ResolutionJsonReader.Read(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), Metadata<T>(null));
    }

    private static async Task<T> ReadAsync<T>(Stream stream, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        return ResolutionJsonReader.Read(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), Metadata<T>(null));
    }

    private static JsonTypeInfo<T> Metadata<T>(ResolutionJsonOptions? options) =>
        (JsonTypeInfo<T>)ResolutionJsonMetadata.For(options ?? ResolutionJsonOptions.Default).GetTypeInfo(typeof(T));
}
