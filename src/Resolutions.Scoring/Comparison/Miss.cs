namespace Resolutions.Scoring.Comparison;

/// <summary>Something that is not as the UN marked it.</summary>
/// <param name="Document">The case's name.</param>
/// <param name="What">The cause: paragraph, place, opening, cite, extra, or a field of the masthead.</param>
/// <param name="Want">What the UN marked.</param>
/// <param name="Got">What the parser gave.</param>
internal sealed record Miss(string Document, string What, string Want, string Got);
