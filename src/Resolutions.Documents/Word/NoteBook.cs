using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Resolutions.Documents.Word;

/// <summary>The notes of a Word file, numbered in the order in which the text calls them. State of one call.</summary>
internal sealed class NoteBook
{
    private readonly Dictionary<long, OpenXmlElement> _footnotes = [];
    private readonly Dictionary<long, OpenXmlElement> _endnotes = [];
    private int _last;

    public NoteBook(MainDocumentPart main)
    {
        if (main.FootnotesPart?.Footnotes is { } footnotes)
        {
            foreach (Footnote note in footnotes.Elements<Footnote>())
            {
                if (IsNote(note.Type) && note.Id?.Value is { } id) _footnotes.TryAdd(id, note);
            }
        }

        if (main.EndnotesPart?.Endnotes is { } endnotes)
        {
            foreach (Endnote note in endnotes.Elements<Endnote>())
            {
                if (IsNote(note.Type) && note.Id?.Value is { } id) _endnotes.TryAdd(id, note);
            }
        }
    }

    /// <summary>Whether the file has notes of its own; where it has none, raised figures typed by hand are calls.</summary>
    public bool HasNotes => _footnotes.Count + _endnotes.Count > 0;

    /// <summary>The notes called so far. A note that is marked with a sign of the writer's has no number.</summary>
    public List<(int? Number, OpenXmlElement Note)> Called { get; } = [];

    /// <summary>Takes a call and gives its number; null where the note is marked by a sign or is not there.</summary>
    public int? Call(FootnoteEndnoteReferenceType reference)
    {
        Dictionary<long, OpenXmlElement> notes = reference is FootnoteReference ? _footnotes : _endnotes;
        if (reference.Id?.Value is not { } id || !notes.TryGetValue(id, out OpenXmlElement? note)) return null;
        int? number = reference.CustomMarkFollows?.Value == true ? null : ++_last;
        Called.Add((number, note));
        return number;
    }

    private static bool IsNote(EnumValue<FootnoteEndnoteValues>? type) => type is null || type.Value == FootnoteEndnoteValues.Normal;
}
