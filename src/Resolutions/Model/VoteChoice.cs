namespace Resolutions.Model;

/// <summary>What a State chose in a recorded vote.</summary>
public enum VoteChoice
{
    /// <summary>For the resolution.</summary>
    InFavour,

    /// <summary>Against it.</summary>
    Against,

    /// <summary>Present and abstaining.</summary>
    Abstaining,

    /// <summary>Took no part.</summary>
    NonVoting,
}
