using System.Text.Json.Serialization;
using Resolutions.Model;

namespace Resolutions.Serialization.Rows;

/// <summary>The first row of a document: what is known of the whole.</summary>
public sealed record DocumentRow : Row
{
    /// <summary>The title without its number; null where there is none.</summary>
    public string? Title { get; init; }

    /// <summary>The session: in JSON a number for a regular one, else the text <c>ES-11</c>; null where unknown.</summary>
    [JsonConverter(typeof(SessionRowConverter))]
    public AssemblySession? Session { get; init; }

    /// <summary>The day of adoption, from the adoption line or else from the closing; null where neither has one.</summary>
    public DateOnly? AdoptedOn { get; init; }

    /// <summary>The date of issue; null where there is none.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The number of the plenary meeting in the first closing; null where there is none.</summary>
    public int? Meeting { get; init; }

    /// <summary>The agenda items as printed.</summary>
    public IReadOnlyList<string> AgendaItems { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>Canonical symbols of the reports and drafts in the adoption line.</summary>
    public IReadOnlyList<string> Documents { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>What the parser found about the file. In a file of two languages, all of it stands in the first document's row.</summary>
    public IReadOnlyList<RowDiagnostic> Diagnostics { get; init => field = ValueList<RowDiagnostic>.Of(value); } = ValueList<RowDiagnostic>.Empty;

    /// <summary>Why the file could not be read; null, and left out of JSON, where it was.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Error { get; init; }
}
