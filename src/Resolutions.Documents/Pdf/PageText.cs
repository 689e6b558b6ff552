namespace Resolutions.Documents.Pdf;

/// <summary>A page with the notes at the foot of its columns apart from the text.</summary>
/// <param name="Layout">The page.</param>
/// <param name="Flows">The text of its columns.</param>
/// <param name="Notes">The notes of all its columns; the first lines may go on with the last note of the page before.</param>
internal sealed record PageText(PageLayout Layout, List<List<Segment>> Flows, List<NoteLine> Notes)
{
    /// <summary>How many lines of the notes go on with a note of the page before.</summary>
    public int Continued
    {
        get
        {
            int first = Notes.FindIndex(static line => line.Marker > 0);
            return first < 0 ? Notes.Count : first;
        }
    }
}
