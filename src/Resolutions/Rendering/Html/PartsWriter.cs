using System.Globalization;
using Resolutions.Diagnostics;
using Resolutions.Model;

namespace Resolutions.Rendering.Html;

/// <summary>Writes what a page adds to the text: contents, key, table of actions, footnotes, findings without a place.</summary>
internal sealed class PartsWriter(PageContext page)
{
    private readonly InlineWriter _inline = new(page);
    private readonly List<ActionRow> _actions = page.Options.ShowActions ? ActionRows.Of(page.Document) : [];

    public void WriteContents()
    {
        if (!page.Options.ShowContents) return;
        page.Html.Open("nav", ("class", "contents"), ("aria-label", page.Words["contents"])).Open("ul");
        for (int i = 0; i < page.Document.Resolutions.Count; i++)
        {
            Resolution resolution = page.Document.Resolutions[i];
            if (page.Document.Resolutions.Count > 1)
            {
                WriteEntry(page.Id("resolution-", i + 1), resolution.Part ?? (i + 1).ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                if (resolution.Preamble.Blocks.Count > 0) WriteEntry(page.Id("preamble-", i + 1), page.Words["preamble"]);
                if (resolution.Operative.Blocks.Count > 0) WriteEntry(page.Id("operative-", i + 1), page.Words["operative"]);
                foreach (Section section in resolution.Operative.Blocks.OfType<Section>()) WriteEntry(page.Id(section.Path), section.Label);
            }

            for (int k = 0; k < resolution.Annexes.Count; k++)
                WriteEntry(DocumentWriter.AnnexId(page, i, k), resolution.Annexes[k].Label?.Text ?? page.Words["annex"]);
        }

        if (_actions.Count > 0) WriteEntry(page.Id("actions"), page.Words["actions"]);
        if (page.Document.Footnotes.Count > 0) WriteEntry(page.Id("footnotes"), page.Words["footnotes"]);
        if (page.Notes.Elsewhere.Count > 0) WriteEntry(page.Id("findings"), page.Words["findings"]);
        page.Html.Close("ul").Close("nav").Line();
    }

    /// <summary>What colours and lines mean. Only classes of verbs that the texts have are listed.</summary>
    /// <param name="other">The text that stands beside; null where none does.</param>
    public void WriteKey(ResolutionDocument? other = null)
    {
        if (!page.Options.ShowKey) return;
        page.Html.Open("div", ("class", "key"), ("role", "group"), ("aria-label", page.Words["key"])).Open("ul");
        foreach (DirectiveForce force in ForcesOf(page.Document).Concat(other is null ? [] : ForcesOf(other)).Distinct().Order())
        {
            page.Html.Open("li").Element(
                page.Words.IsBoldOpening ? "b" : "i", page.Words.Force(force), ("class", "verb force-" + InlineWriter.ForceName(force))).Close("li");
        }

        page.Html.Open("li").Element("span", page.Words["addressee"], ("class", "who")).Close("li");
        page.Html.Open("li").Element("span", page.Words["deadline"], ("class", "when")).Close("li");
        page.Html.Open("li").Element("span", page.Words["citation"], ("class", "cited")).Close("li");
        page.Html.Close("ul").Close("div").Line();
    }

    public void WriteActions()
    {
        if (_actions.Count == 0) return;
        BeginPart("actions", page.Words["actions"]);
        page.Html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", page.Words["actions-about"]));
        page.Html.Open("table", ("class", "actions")).Element("caption", page.Words["actions-about"]).Open("thead").Open("tr");
        foreach (string column in (ReadOnlySpan<string>)["paragraph", "verb", "who", "what", "when", "report"])
            page.Html.Element("th", page.Words[column], ("scope", "col"));
        page.Html.Close("tr").Close("thead").Line().Open("tbody");
        foreach (ActionRow row in _actions) WriteRow(row);
        page.Html.Close("tbody").Close("table").Close("div").Line();
        page.Html.Close("section").Line();
    }

    public void WriteFootnotes()
    {
        if (page.Document.Footnotes.Count == 0) return;
        BeginPart("footnotes", page.Words["footnotes"]);
        for (int i = 0; i < page.Document.Footnotes.Count; i++)
        {
            Footnote footnote = page.Document.Footnotes[i];
            page.Html.Open("div", ("class", "footnote"), ("id", page.Id("footnote-", i + 1)), ("data-start", page.Start(footnote.Span)), ("data-end", page.End(footnote.Span)))
                .Open("p").Element("span", footnote.Marker, ("class", "marker")).Text(" ");
            _inline.Write(footnote.Text, footnote.Span, footnote.Citations, []);
            foreach (int call in page.Footnotes.CallsOf(i))
            {
                page.Html.Text(" ").Element(
                    "a", "↩", ("class", "back"), ("href", PageContext.Fragment(page.Id("call-", call))), ("role", "doc-backlink"),
                    ("aria-label", page.Words.Format("back", footnote.Marker)));
            }

            page.Html.Close("p").Close("div").Line();
        }

        page.Html.Close("section").Line();
    }

    public void WriteFindings()
    {
        if (page.Notes.Elsewhere.Count == 0) return;
        BeginPart("findings", page.Words["findings"]);
        page.Html.Element("p", page.Words["findings-about"], ("class", "about")).Open("ul");
        var notes = new BlockWriter(page);
        foreach (Diagnostic diagnostic in page.Notes.Elsewhere) notes.WriteNote("li", diagnostic);
        page.Html.Close("ul").Close("section").Line();
    }

    private static IEnumerable<DirectiveForce> ForcesOf(ResolutionDocument document) => Comparison.DocumentBlocks.Of(document)
        .Where(static block => block is not PreambularParagraph).OfType<Paragraph>()
        .SelectMany(static paragraph => paragraph.Actions.Select(static action => action.Verb.Verb.Force));

    private void WriteRow(ActionRow row)
    {
        ResolutionAction action = row.Action;
        page.Html.Open("tr").Open("th", ("scope", "row")).Element("a", row.Label, ("href", PageContext.Fragment(page.Id(row.Paragraph.Path)))).Close("th");
        page.Html.Open("td").Element(
            page.Words.IsBoldOpening ? "b" : "i", action.Verb.Text, ("class", "verb force-" + InlineWriter.ForceName(action.Verb.Verb.Force)));
        WriteSmall(page.Words.Force(action.Verb.Verb.Force) + (action.IsNegated ? ", " + page.Words["negated"] : ""));
        page.Html.Close("td").Open("td");
        foreach (Actor actor in action.Addressees) page.Html.Element("div", actor.Text, ("title", actor.Id));
        page.Html.Close("td").Element("td", row.What).Open("td");
        if (action.Deadline is { } deadline)
        {
            page.Html.Text(deadline.Text);
            WriteSmall(deadline.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? deadline.Session?.ToString() ?? deadline.Within ?? "");
        }

        if (action.Recurrence is { } recurrence) page.Html.Element("div", RecurrenceWords.Of(recurrence, page.Words));
        page.Html.Close("td").Open("td");
        if (action.Report is { } report)
        {
            page.Html.Text(report.Text);
            WriteSmall(report.Recipient?.Text ?? "");
        }

        page.Html.Close("td").Close("tr").Line();
    }

    private void WriteEntry(string id, string text) => page.Html.Open("li").Element("a", text, ("href", PageContext.Fragment(id))).Close("li");

    private void WriteSmall(string text)
    {
        if (text.Length > 0) page.Html.Element("div", text, ("class", "small"));
    }

    private void BeginPart(string name, string title)
    {
        string heading = page.Id(name + "-title");
        page.Html.Open("section", ("class", name + " part"), ("id", page.Id(name)), ("aria-labelledby", heading)).Line();
        page.Html.Element(page.Heading(1), title, ("id", heading)).Line();
    }
}
