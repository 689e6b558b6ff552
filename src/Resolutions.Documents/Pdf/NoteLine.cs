namespace Resolutions.Documents.Pdf;

/// <summary>A line of the notes at the foot of a page.</summary>
/// <param name="Segment">The line.</param>
/// <param name="Marker">How many of its letters are the number of the note that begins here; 0 where none does.</param>
internal readonly record struct NoteLine(Segment Segment, int Marker);
