using System.Text.Json.Serialization;

namespace Resolutions.Serialization.Rows;

/// <summary>One line of the flat form of a document: a <see cref="DocumentRow"/>, then a <see cref="BlockRow"/> for each block.</summary>
/// <remarks>docs/rows.md describes the fields. Rows are immutable and compare by value, lists included.</remarks>
public abstract record Row
{
    /// <summary>The file's path as it was given; <c>-</c> for standard input.</summary>
    [JsonPropertyOrder(-4)]
    public required string File { get; init; }

    /// <summary>What the row is: one of <see cref="RowKind"/>.</summary>
    [JsonPropertyOrder(-3)]
    public required string Kind { get; init; }

    /// <summary>Canonical symbol of the document, <c>A/RES/75/102</c>; null where unknown.</summary>
    [JsonPropertyOrder(-2)]
    public string? Symbol { get; init; }

    /// <summary>BCP 47 tag of the document's language; null in a row that only reports an error.</summary>
    [JsonPropertyOrder(-1)]
    public string? Language { get; init; }
}
