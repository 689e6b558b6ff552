namespace Resolutions.Comparison;

/// <summary>What became of a paragraph from one year's resolution to the next.</summary>
public enum RevisionKind
{
    /// <summary>It says the same, whatever its number.</summary>
    Kept,

    /// <summary>It says much the same in other words.</summary>
    Reworded,

    /// <summary>Only the later resolution has it.</summary>
    New,

    /// <summary>Only the earlier resolution has it.</summary>
    Dropped,
}
