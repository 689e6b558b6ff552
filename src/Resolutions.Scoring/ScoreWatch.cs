namespace Resolutions.Scoring;

/// <summary>Who is told how a run goes.</summary>
/// <param name="Counted">Called once, with the number of documents.</param>
/// <param name="Scored">Called for each document, from any thread.</param>
internal sealed record ScoreWatch(Action<int> Counted, Action Scored);
