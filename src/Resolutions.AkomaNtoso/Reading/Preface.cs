using System.Text;
using System.Xml.Linq;
using Resolutions.Model;

namespace Resolutions.AkomaNtoso.Reading;

/// <summary>What a preface says: number and title of the whole, letter and title of a part.</summary>
internal sealed record Preface(TitleLine? Title, string? Part, TitleLine? PartTitle)
{
    public static Preface Read(XElement preface, InlineReader inlines)
    {
        string? number = null, part = null;
        var title = new Line();
        var partTitle = new Line();
        foreach (XElement piece in preface.Elements().SelectMany(static p => p.Elements()))
        {
            Line current = part is null ? title : partTitle;
            switch (piece.Name.LocalName)
            {
                case "docNumber":
                    InlineText text = inlines.Read(piece);
                    string clean = text.Text.TrimEnd('.', '．', ' ');
                    if (IsLetter(clean)) part = clean;
                    else number ??= clean;
                    (part is null || partTitle.IsEmpty ? title : partTitle).Add(text with { Text = "" });
                    break;
                case "authorialNote":
                    // The call stands after the letter: where the part has no title of its own it belongs to the title of the whole.
                    var call = new XElement("p", new XElement(piece));
                    (partTitle.IsEmpty ? title : partTitle).Add(inlines.Read(call));
                    break;
                default:
                    current.Add(inlines.Read(piece));
                    break;
            }
        }

        return new Preface(title.ToTitle(number), part, part is null || partTitle.IsEmpty ? null : partTitle.ToTitle(part));
    }

    private static bool IsLetter(string text) => text.Length is 1 or 2 && text.All(char.IsAsciiLetterUpper);

    private sealed class Line
    {
        private readonly StringBuilder _text = new();
        private readonly List<FootnoteCall> _calls = [];

        public bool IsEmpty => _text.Length == 0;

        public void Add(InlineText text)
        {
            if (_text.Length > 0 && text.Text.Length > 0) _text.Append(' ');
            int start = _text.Length;
            _calls.AddRange(text.Calls.Select(call => call with { Offset = start + Math.Min(call.Offset ?? 0, text.Text.Length) }));
            _text.Append(text.Text);
        }

        public TitleLine? ToTitle(string? number) =>
            IsEmpty && number is null ? null : new TitleLine { Number = number, Text = _text.ToString(), FootnoteCalls = _calls };
    }
}
