namespace Resolutions.Model;

/// <summary>One State's vote.</summary>
/// <param name="State">Canonical id of the State, <c>state-afg</c> (ISO 3166-1 alpha-3 in lower case), or its name where it has none.</param>
/// <param name="Choice">What it chose.</param>
public sealed record StateVote(string State, VoteChoice Choice);
