namespace Resolutions.Model;

/// <summary>One step on a draft resolution's way to adoption.</summary>
public sealed record WorkflowStep
{
    /// <summary>What was done.</summary>
    public required WorkflowStepKind Kind { get; init; }

    /// <summary>The day; null where the source gives none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>
    /// The symbol of the document of this step: the draft, the report that recommends it, the record of the meeting that adopted it
    /// (<c>A/75/PV.41</c>); null where none is named.
    /// </summary>
    public string? Document { get; init; }

    /// <summary>The paragraph of the report that holds the draft; null where none is named.</summary>
    public string? Paragraph { get; init; }

    /// <summary>Who did it, as printed; null where the source does not tell.</summary>
    public string? By { get; init; }

    /// <summary>
    /// The States named in <see cref="By"/>, in order: canonical ids, <c>state-afg</c>. A group that a State speaks for is not taken apart.
    /// </summary>
    public IReadOnlyList<string> States { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;
}
