namespace Resolutions.Parsing.Lines;

/// <summary>A piece of the original that is not part of the running text: a call of one or more footnotes.</summary>
/// <param name="Start">Where the figures begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Marker">The first footnote called.</param>
/// <param name="Count">How many are called, one after the other: 34 is 3 and 4 where both notes are on the page.</param>
internal readonly record struct TextCut(int Start, int End, int Marker, int Count);
