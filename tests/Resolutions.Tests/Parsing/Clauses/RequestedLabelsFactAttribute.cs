namespace Resolutions.Tests.Parsing.Clauses;

/// <summary>A test of a labelled set that is scored only when the environment asks for it: <c>RESOLUTIONS_LABELS=held2</c>. Else it is skipped.</summary>
public sealed class RequestedLabelsFactAttribute : FactAttribute
{
    /// <param name="set">The set's name.</param>
    public RequestedLabelsFactAttribute(string set)
    {
        Set = set;
        if (Environment.GetEnvironmentVariable("RESOLUTIONS_LABELS") != set) Skip = $"The set {set} is scored on request only: RESOLUTIONS_LABELS={set}.";
        else if (GoldFactAttribute.Folder is null) Skip = "There is no folder shared/corpus/cases/gold above the tests.";
        else if (!LabelledParagraph.AreThere) Skip = "There is no folder labels beside the tests.";
    }

    /// <summary>The set's name.</summary>
    public string Set { get; }
}
