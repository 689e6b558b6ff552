using System.Xml.Linq;

namespace Resolutions.AkomaNtoso.Reading;

/// <summary>The footnotes met so far, each once: a note that is called twice stands twice in the XML.</summary>
internal sealed class FootnoteList
{
    private readonly List<(string Marker, InlineText Text)> _notes = [];
    private readonly HashSet<(string, string)> _seen = [];

    public IReadOnlyList<(string Marker, InlineText Text)> Notes => _notes;

    /// <summary>Takes a note in and gives its marker.</summary>
    public string Add(XElement note, InlineReader reader)
    {
        string marker = (note.Value("marker") ?? "").Trim();
        InlineText text = reader.Read(note);
        if (_seen.Add((marker, text.Text))) _notes.Add((marker, text));
        return marker;
    }
}
