namespace Resolutions.Model;

/// <summary>How and when the General Assembly adopted a resolution.</summary>
public sealed record Adoption
{
    /// <summary>The day of adoption; null where the text gives none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The Main Committee on whose report it was adopted, as printed; null where there was none.</summary>
    public string? Committee { get; init; }

    /// <summary>Whether it was adopted "without reference to a Main Committee".</summary>
    public bool WithoutReferenceToCommittee { get; init; }

    /// <summary>Canonical symbols of the reports and drafts named: <c>A/75/416</c>, <c>A/75/L.5</c>.</summary>
    public IReadOnlyList<string> Documents { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>The symbol of the draft resolution; null where none is named.</summary>
    public string? Draft { get; init; }

    /// <summary>How it was voted on; null where the text does not say, as most texts before the UN's XML do not.</summary>
    public Vote? Vote { get; init; }

    /// <summary>The draft's way to adoption, in order: who submitted and sponsored it, what recommended it, the meeting; empty where the source does not tell.</summary>
    public IReadOnlyList<WorkflowStep> Workflow { get; init => field = ValueList<WorkflowStep>.Of(value); } = ValueList<WorkflowStep>.Empty;
}
