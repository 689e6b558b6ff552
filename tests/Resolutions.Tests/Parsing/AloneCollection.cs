namespace Resolutions.Tests.Parsing;

/// <summary>Tests that run while no other does: those beside them would make the pools let go of their arrays, and what is counted would be theirs.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    /// <summary>The collection's name.</summary>
    public const string Name = "alone";
}
