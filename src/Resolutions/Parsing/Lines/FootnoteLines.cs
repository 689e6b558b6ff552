namespace Resolutions.Parsing.Lines;

/// <summary>A footnote as the lines that print it.</summary>
/// <param name="Marker">Its number.</param>
/// <param name="MarkerLine">The line that holds the number; -1 where the number was not found.</param>
/// <param name="MarkerLength">Characters of that line that the number takes; the rest of the line is text.</param>
/// <param name="First">The first line of its text.</param>
/// <param name="Count">How many lines of text it has.</param>
/// <param name="Page">The page it stands on.</param>
internal readonly record struct FootnoteLines(int Marker, int MarkerLine, int MarkerLength, int First, int Count, int Page);
