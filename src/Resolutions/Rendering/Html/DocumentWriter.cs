using Resolutions.Model;

namespace Resolutions.Rendering.Html;

/// <summary>Writes a document's text: masthead, title, each resolution with its annexes.</summary>
internal sealed class DocumentWriter(PageContext page)
{
    private readonly BlockWriter _blocks = new(page);
    private readonly MastheadWriter _masthead = new(page);

    public void Write()
    {
        ResolutionDocument document = page.Document;
        page.Html.Open("div", ("class", page.Notes.AtTop.Count > 0 ? "top noted" : "top")).Line();
        _blocks.WriteNotes(page.Notes.AtTop);
        _masthead.Write();
        WriteTitle();
        page.Html.Close("div").Line();
        bool isComposite = document.Resolutions.Count > 1;
        for (int i = 0; i < document.Resolutions.Count; i++) Write(document.Resolutions[i], i, isComposite);
    }

    /// <summary>The title as the page's first heading; a page needs one also where the text has none.</summary>
    public void WriteTitle()
    {
        TitleLine title = page.Document.Title ?? page.Document.Resolutions.Select(static resolution => resolution.Title).FirstOrDefault(static own => own is not null)
            ?? new TitleLine { Text = page.Document.Symbol?.ToString() ?? page.Words["untitled"] };
        _masthead.WriteTitle(title, page.Heading(0), "title");
    }

    /// <summary>A part's letter and title, and the line that names the organ.</summary>
    public void WriteOpening(Resolution resolution, bool isComposite)
    {
        if (isComposite)
        {
            string tag = page.Heading(1);
            if (resolution.Title is { } title) _masthead.WriteTitle(title.Number is null ? title with { Number = resolution.Part } : title, tag, "part-title");
            else page.Html.Element(tag, resolution.Part ?? page.Words["untitled"], ("class", "part-title")).Line();
        }

        if (resolution.EnactingLine is { } enacting)
            page.Html.Element("p", enacting.Text, ("class", "enacting"), ("data-start", page.Start(enacting.Span)), ("data-end", page.End(enacting.Span))).Line();
    }

    public void WriteClosing(Closing? closing)
    {
        if (closing is null) return;
        page.Html.Open("div", ("class", "closing"), ("data-start", page.Start(closing.Span)), ("data-end", page.End(closing.Span)));
        foreach (TextLine line in closing.Lines) page.Html.Element("p", line.Text);
        page.Html.Close("div").Line();
    }

    public void WriteAnnexHead(Annex annex, string id, int level)
    {
        string tag = page.Heading(level);
        page.Html.Open(tag, ("class", "annex-title"), ("id", id)).Element("span", annex.Label?.Text ?? page.Words["annex"], ("class", "annex-label"));
        if (annex.Title is { } title) page.Html.Text(" ").Element("span", title.Text, ("class", "annex-name"));
        page.Html.Close(tag).Line();
    }

    private void Write(Resolution resolution, int index, bool isComposite)
    {
        int level = isComposite ? 2 : 1;
        page.Html.Open("div", ("class", "resolution"), ("id", page.Id("resolution-", index + 1))).Line();
        WriteOpening(resolution, isComposite);
        WritePart("preamble", resolution.Preamble.Blocks, index, level);
        WritePart("operative", resolution.Operative.Blocks, index, level);
        WriteClosing(resolution.Closing);
        for (int i = 0; i < resolution.Annexes.Count; i++)
        {
            page.Html.Open("div", ("class", "annex")).Line();
            WriteAnnexHead(resolution.Annexes[i], AnnexId(page, index, i), level);
            foreach (Block block in resolution.Annexes[i].Blocks) _blocks.Write(block, level + 1);
            page.Html.Close("div").Line();
        }

        page.Html.Close("div").Line();
    }

    public static string AnnexId(PageContext page, int resolution, int annex) => page.Id(FormattableString.Invariant($"annex-{resolution + 1}-{annex + 1}"));

    private void WritePart(string name, IReadOnlyList<Block> blocks, int index, int level)
    {
        if (blocks.Count == 0) return;
        page.Html.Open("div", ("class", name), ("id", page.Id(name + "-", index + 1))).Line();
        // No printed resolution has this heading; those who don't see the page find their way by it.
        page.Html.Element(page.Heading(level), page.Words[name], ("class", "unseen")).Line();
        foreach (Block block in blocks) _blocks.Write(block, level + 1);
        page.Html.Close("div").Line();
    }
}
