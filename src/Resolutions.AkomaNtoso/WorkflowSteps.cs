using Resolutions.Model;

namespace Resolutions.AkomaNtoso;

/// <summary>The steps of the workflow as AKN4UN names them.</summary>
internal static class WorkflowSteps
{
    private static readonly (WorkflowStepKind Kind, string Outcome)[] Outcomes =
    [
        (WorkflowStepKind.Draft, "draftResolution"),
        (WorkflowStepKind.AdditionalSponsors, "draftResolutionAdditionalSponsors"),
        (WorkflowStepKind.Recommended, "recommendedForAdoption"),
        (WorkflowStepKind.Adopted, "adopted"),
    ];

    public static WorkflowStepKind KindOf(string? outcome) => Array.Find(Outcomes, pair => pair.Outcome == outcome).Kind;

    public static string? OutcomeOf(WorkflowStepKind kind) => Array.Find(Outcomes, pair => pair.Kind == kind).Outcome;
}
