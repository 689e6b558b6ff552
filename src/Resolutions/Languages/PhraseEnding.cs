namespace Resolutions.Languages;

/// <summary>How the base of an unlisted verb is got from its form: the ending and what stands in its place.</summary>
internal readonly record struct PhraseEnding(string Ending, string Replacement);
