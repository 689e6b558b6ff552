using System.Globalization;
using Resolutions.Model;

namespace Resolutions.Rendering.Html;

/// <summary>Writes running text: verbs set off, addressees, deadlines and citations marked, calls of footnotes linked.</summary>
internal sealed class InlineWriter(PageContext page)
{
    /// <summary>A paragraph's text.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="withForce">Whether verbs have the colour of their class.</param>
    public void Write(Paragraph paragraph, bool withForce) =>
        MarkWalker.Walk(MarkedText.Of(paragraph), paragraph.FootnoteCalls, new Visitor(page, withForce));

    /// <summary>A text that has no clauses.</summary>
    public void Write(string text, Text.TextSpan place, IReadOnlyList<Citation> citations, IReadOnlyList<FootnoteCall> calls) =>
        MarkWalker.Walk(MarkedText.Of(text, place, citations), calls, new Visitor(page, withForce: false));

    public static string ForceName(DirectiveForce force) => force.ToString().ToLowerInvariant();

    private sealed class Visitor(PageContext page, bool withForce) : IMarkVisitor
    {
        private readonly Stack<string> _open = new();

        public void Begin(TextMark mark)
        {
            (string tag, string @class, string? link, string? time) = mark.Node switch
            {
                VerbPhrase verb => (page.Words.IsBoldOpening ? "b" : "i", withForce ? "verb force-" + ForceName(verb.Verb.Force) : "verb", null, null),
                Deadline { Date: { } date } => ("time", "when", null, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                Deadline => ("span", "when", null, (string?)null),
                Citation citation => Cited(citation),
                _ => ("span", "who", null, null),
            };
            _open.Push(tag);
            page.Html.Open(
                tag, ("class", @class), ("href", link), ("rel", link is null or ['#', ..] ? null : "noopener noreferrer"), ("datetime", time),
                ("data-id", IdOf(mark.Node)), ("data-start", page.Start(mark.Place)), ("data-end", page.End(mark.Place)));
        }

        public void End(TextMark mark) => page.Html.Close(_open.Pop());

        public void Text(ReadOnlySpan<char> text) => page.Html.Text(text);

        public void Call(FootnoteCall call)
        {
            int footnote = page.Footnotes.Call(call.Marker, out int number);
            page.Html.Open("sup", ("class", "call"), ("id", page.Id("call-", number)));
            // A link cannot stand in a link.
            if (footnote < 0 || _open.Contains("a"))
            {
                page.Html.Text(call.Marker);
            }
            else
            {
                page.Html.Element(
                    "a", call.Marker, ("href", PageContext.Fragment(page.Id("footnote-", footnote + 1))), ("role", "doc-noteref"),
                    ("aria-label", page.Words.Format("footnote", call.Marker)));
            }

            page.Html.Close("sup");
        }

        private (string Tag, string Class, string? Link, string? Time) Cited(Citation citation)
        {
            string? link = page.Has(citation.Target) ? PageContext.Fragment(page.Id(citation.Target!)) : page.Links.To(citation.Symbol);
            return link is null || _open.Contains("a") ? ("span", "cited", null, null) : ("a", "cited", link, null);
        }

        private string? IdOf(Node node) => !page.Options.IncludePlaces
            ? null
            : node switch
            {
                VerbPhrase verb => verb.Verb.Id,
                Actor actor => actor.Id,
                Citation citation => citation.Target ?? citation.Symbol ?? citation.Instrument,
                _ => null,
            };
    }
}
