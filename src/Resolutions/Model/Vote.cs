namespace Resolutions.Model;

/// <summary>The outcome of the vote on a resolution.</summary>
public sealed record Vote
{
    /// <summary>Whether votes were counted; false for adoption without a vote.</summary>
    public bool IsRecorded { get; init; }

    /// <summary>Votes in favour; null where not counted.</summary>
    public int? InFavour { get; init; }

    /// <summary>Votes against; null where not counted.</summary>
    public int? Against { get; init; }

    /// <summary>Abstentions; null where not counted.</summary>
    public int? Abstaining { get; init; }

    /// <summary>How each State voted; empty where not recorded by State.</summary>
    public IReadOnlyList<StateVote> ByState { get; init => field = ValueList<StateVote>.Of(value); } = ValueList<StateVote>.Empty;
}
