using System.Globalization;
using Resolutions.Model;

namespace Resolutions.Rendering.Html;

/// <summary>Writes running text: verbs set off, addressees, deadlines and citations marked, calls of footnotes linked.</summary>
internal sealed class InlineWriter(PageContext page)
{
    /// <summary>A paragraph's text.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="withForce">Whether verbs have the colour of their class.</param>
    public void Write(Paragraph paragraph, bool withForce) => Write(MarkedText.Of(paragraph), paragraph.FootnoteCalls, withForce);

    /// <summary>A text that has no clauses.</summary>
    public void Write(string text, Text.TextSpan place, IReadOnlyList<Citation> citations, IReadOnlyList<FootnoteCall> calls) =>
        Write(MarkedText.Of(text, place, citations), calls, withForce: false);

    private void Write(MarkedText text, IReadOnlyList<FootnoteCall> calls, bool withForce)
    {
        FootnoteCall[] ordered = [.. calls.OrderBy(call => Offset(call, text.Text))];
        var open = new Stack<(int End, string Tag)>();
        int at = 0, mark = 0, call = 0;
        while (true)
        {
            while (open.TryPeek(out (int End, string Tag) last) && last.End <= at) page.Html.Close(open.Pop().Tag);
            for (; call < ordered.Length && Offset(ordered[call], text.Text) <= at; call++) WriteCall(ordered[call]);
            for (; mark < text.Marks.Count && text.Marks[mark].Start <= at; mark++) open.Push((text.Marks[mark].End, Begin(text.Marks[mark], open, withForce)));
            if (at >= text.Text.Length) break;
            int stop = text.Text.Length;
            if (open.TryPeek(out (int End, string Tag) top)) stop = Math.Min(stop, top.End);
            if (mark < text.Marks.Count) stop = Math.Min(stop, text.Marks[mark].Start);
            if (call < ordered.Length) stop = Math.Min(stop, Offset(ordered[call], text.Text));
            page.Html.Text(text.Text.AsSpan(at..stop));
            at = stop;
        }
    }

    /// <summary>Begins the element of a mark and gives its name.</summary>
    private string Begin(TextMark mark, Stack<(int End, string Tag)> open, bool withForce)
    {
        (string tag, string @class, string? link, string? time) = mark.Node switch
        {
            VerbPhrase verb => (page.Words.IsBoldOpening ? "b" : "i", withForce ? "verb force-" + ForceName(verb.Verb.Force) : "verb", null, null),
            Deadline { Date: { } date } => ("time", "when", null, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            Deadline => ("span", "when", null, (string?)null),
            Citation citation => Cited(citation, open),
            _ => ("span", "who", null, null),
        };
        page.Html.Open(
            tag, ("class", @class), ("href", link), ("rel", link is null or ['#', ..] ? null : "noopener noreferrer"), ("datetime", time),
            ("data-id", IdOf(mark.Node)), ("data-start", page.Start(mark.Place)), ("data-end", page.End(mark.Place)));
        return tag;
    }

    private (string Tag, string Class, string? Link, string? Time) Cited(Citation citation, Stack<(int End, string Tag)> open)
    {
        string? link = page.Has(citation.Target) ? PageContext.Fragment(page.Id(citation.Target!)) : page.Links.To(citation.Symbol);
        // A link cannot stand in a link.
        return link is null || open.Any(static element => element.Tag == "a") ? ("span", "cited", null, null) : ("a", "cited", link, null);
    }

    private void WriteCall(FootnoteCall call)
    {
        int footnote = page.Footnotes.Call(call.Marker, out int number);
        page.Html.Open("sup", ("class", "call"), ("id", page.Id("call-", number)));
        if (footnote < 0)
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

    public static string ForceName(DirectiveForce force) => force.ToString().ToLowerInvariant();

    private string? IdOf(Node node) => !page.Options.IncludePlaces
        ? null
        : node switch
        {
            VerbPhrase verb => verb.Verb.Id,
            Actor actor => actor.Id,
            Citation citation => citation.Target ?? citation.Symbol ?? citation.Instrument,
            _ => null,
        };

    private static int Offset(FootnoteCall call, string text) => Math.Clamp(call.Offset ?? text.Length, 0, text.Length);
}
