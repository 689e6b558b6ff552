using System.Xml.Linq;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.AkomaNtoso.Writing;

/// <summary>Writes running text: emphasis on the opening phrase, links on citations, footnotes at their calls.</summary>
internal sealed class InlineWriter(FootnotePlacer footnotes, ElementIds ids, string language, string emphasisClass)
{
    /// <summary>What parts of a split phrase are joined by: 对…表示满意.</summary>
    private const char Ellipsis = '…';

    /// <summary>Fills an element with a paragraph's text.</summary>
    public XElement Fill(XElement element, Paragraph paragraph) =>
        Fill(element, paragraph.Text, Emphasis(paragraph), paragraph.Citations, paragraph.FootnoteCalls);

    /// <summary>Fills an element with text that has no clauses.</summary>
    public XElement Fill(XElement element, string text, IReadOnlyList<FootnoteCall> calls) => Fill(element, text, [], [], calls);

    /// <summary>A footnote.</summary>
    public XElement Note(Footnote note)
    {
        XElement p = Fill(Element("p"), note.Text, [], note.Citations, []);
        return new XElement(
            Akn.Name("authorialNote"),
            new XAttribute("marker", note.Marker),
            new XAttribute("placement", "bottom"),
            new XAttribute("eId", ids.Next("authorialNote")),
            p);
    }

    /// <summary>An element whose white space is kept, as the UN has it.</summary>
    public static XElement Element(string name) => new(Akn.Name(name), new XAttribute(XNamespace.Xml + "space", "preserve"));

    public XElement Emphasised(string text) => new(Akn.Name("span"), new XAttribute("class", emphasisClass), text);

    private XElement Fill(XElement element, string text, List<TextSpan> emphasis, IReadOnlyList<Citation> citations, IReadOnlyList<FootnoteCall> calls)
    {
        List<(TextSpan Place, string Symbol)> links = Links(text, citations);
        var stops = new SortedSet<int> { 0, text.Length };
        foreach (TextSpan span in emphasis) stops.UnionWith([span.Start, span.End]);
        foreach ((TextSpan place, _) in links) stops.UnionWith([place.Start, place.End]);
        foreach (FootnoteCall call in calls) stops.Add(Offset(call, text));
        int from = 0, called = 0, linked = 0;
        foreach (int stop in stops)
        {
            while (linked < links.Count && links[linked].Place.End <= from) linked++;
            string? symbol = linked < links.Count && links[linked].Place.Contains(from) ? links[linked].Symbol : null;
            if (stop > from) element.Add(Piece(text[from..stop], symbol, emphasis.Exists(span => span.Contains(from))));
            from = stop;
            for (; called < calls.Count && Offset(calls[called], text) <= stop; called++)
            {
                if (footnotes.Place(calls[called].Marker) is { } note) element.Add(Note(note));
            }
        }

        return element;
    }

    private XNode Piece(string text, string? symbol, bool emphasised)
    {
        XNode node = new XText(text);
        if (symbol is not null)
        {
            node = new XElement(Akn.Name("a"), new XAttribute("href", $"{Akn.LinkPrefix}{LanguageCodes.ToLink(language)}/{Compact(symbol)}"), node);
        }

        return emphasised ? new XElement(Akn.Name("span"), new XAttribute("class", emphasisClass), node) : node;
    }

    private static string Compact(string symbol) => string.Concat(symbol.Where(static c => !char.IsWhiteSpace(c)));

    private static int Offset(FootnoteCall call, string text) => Math.Clamp(call.Offset ?? text.Length, 0, text.Length);

    private static List<TextSpan> Emphasis(Paragraph paragraph)
    {
        var spans = new List<TextSpan>();
        if (paragraph.Opening is null) return spans;
        int from = 0;
        foreach (string part in paragraph.Opening.Text.Split(Ellipsis, StringSplitOptions.RemoveEmptyEntries))
        {
            int at = paragraph.Text.IndexOf(part, from, StringComparison.Ordinal);
            if (at < 0) break;
            spans.Add(new TextSpan(at, part.Length));
            from = at + part.Length;
        }

        return spans;
    }

    private static List<(TextSpan Place, string Symbol)> Links(string text, IReadOnlyList<Citation> citations)
    {
        var links = new List<(TextSpan, string)>();
        int from = 0;
        foreach (Citation citation in citations)
        {
            if (citation.Text.Length == 0) continue;
            int at = text.IndexOf(citation.Text, from, StringComparison.Ordinal);
            if (at < 0) continue;
            from = at + citation.Text.Length;
            if (citation.Symbol is { Length: > 0 } symbol) links.Add((new TextSpan(at, citation.Text.Length), symbol));
        }

        return links;
    }
}
