namespace Resolutions.Model;

/// <summary>Kinds of steps on a draft resolution's way to adoption.</summary>
public enum WorkflowStepKind
{
    /// <summary>Something else.</summary>
    Other,

    /// <summary>The draft was submitted.</summary>
    Draft,

    /// <summary>Others joined its sponsors.</summary>
    AdditionalSponsors,

    /// <summary>A Main Committee recommended it.</summary>
    Recommended,

    /// <summary>The plenary adopted it.</summary>
    Adopted,
}
