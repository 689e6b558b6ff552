using System.Globalization;
using Resolutions.Diagnostics;
using Resolutions.Model;

namespace Resolutions.Rendering.Html;

/// <summary>Writes blocks: paragraphs with their labels and what is below them, headings, sections, tables, and the notes beside them.</summary>
internal sealed class BlockWriter(PageContext page)
{
    private const int DeepestIndent = 4;

    private readonly InlineWriter _inline = new(page);

    /// <summary>A block and all inside it.</summary>
    /// <param name="block">The block.</param>
    /// <param name="level">How many levels below the title a heading here stands.</param>
    public void Write(Block block, int level)
    {
        Begin(block);
        WriteOwn(block, level);
        if (block.Children.Count > 0)
        {
            page.Html.Open("div", ("class", block is Section ? "in-section" : "items")).Line();
            foreach (Block child in block.Children) Write(child, block is Section ? level + 1 : level);
            page.Html.Close("div").Line();
        }

        page.Html.Close("div").Line();
    }

    /// <summary>A block without those inside it.</summary>
    public void WriteAlone(Block block, int level)
    {
        Begin(block);
        WriteOwn(block, level);
        page.Html.Close("div").Line();
    }

    /// <summary>Diagnostics in the margin.</summary>
    public void WriteNotes(IReadOnlyList<Diagnostic> notes)
    {
        if (notes.Count == 0) return;
        page.Html.Open("div", ("class", "notes"), ("role", "note"));
        foreach (Diagnostic note in notes) WriteNote("p", note);
        page.Html.Close("div").Line();
    }

    public void WriteNote(string tag, Diagnostic note)
    {
        string severity = note.Severity.ToString().ToLowerInvariant();
        page.Html.Open(tag, ("class", "note note-" + severity), ("data-start", page.Start(note.Span)), ("data-end", page.End(note.Span)))
            .Element("b", $"{page.Words[severity]} {note.Id}").Text(" ").Element("span", note.Message, ("lang", "en")).Close(tag);
    }

    private void Begin(Block block)
    {
        IReadOnlyList<Diagnostic> notes = page.Notes.Beside(block);
        page.Html.Open(
            "div", ("class", ClassOf(block) + (notes.Count > 0 ? " noted" : "")), ("id", page.Id(block.Path)), ("data-start", page.Start(block.Span)),
            ("data-end", page.End(block.Span)));
        WriteNotes(notes);
    }

    private void WriteOwn(Block block, int level)
    {
        switch (block)
        {
            case Paragraph paragraph:
                page.Html.Open("p");
                // The blank inside, where justified lines do not stretch it.
                if (paragraph.Label is { Length: > 0 } label) page.Html.Element("span", label + " ", ("class", "label"));
                _inline.Write(paragraph, withForce: block is not PreambularParagraph);
                page.Html.Close("p").Line();
                break;
            case Heading heading:
                string tag = page.Heading(level);
                page.Html.Open(tag);
                _inline.Write(heading.Text, heading.Span, [], heading.FootnoteCalls);
                page.Html.Close(tag).Line();
                break;
            case Section section:
                WriteHead(section, page.Heading(level));
                break;
            case TextTable table:
                WriteTable(table);
                break;
            default:
                break;
        }
    }

    private void WriteHead(Section section, string tag)
    {
        page.Html.Open(tag).Element("span", section.Label, ("class", "section-label"));
        if (section.Title is { Length: > 0 } title)
        {
            page.Html.Text(" ").Open("span", ("class", "section-title"));
            _inline.Write(title, section.Span, [], section.FootnoteCalls);
            page.Html.Close("span");
        }

        page.Html.Close(tag).Line();
    }

    /// <summary>The source does not tell which row, if any, is the head, so none is made one.</summary>
    private void WriteTable(TextTable table)
    {
        page.Html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", table.Path)).Open("table", ("class", "printed"));
        string[][] rows = [.. table.Rows.Select(static row => row.Split('\t'))];
        int columns = rows.Select(static row => row.Length).DefaultIfEmpty(1).Max();
        foreach (string[] row in rows)
        {
            page.Html.Open("tr");
            for (int i = 0; i < row.Length; i++)
            {
                int left = columns - row.Length + 1;
                string? span = i == row.Length - 1 && left > 1 ? left.ToString(CultureInfo.InvariantCulture) : null;
                page.Html.Element("td", row[i], ("colspan", span));
            }

            page.Html.Close("tr").Line();
        }

        page.Html.Close("table").Close("div").Line();
    }

    private static string ClassOf(Block block) => block switch
    {
        PreambularParagraph => "block preambular",
        OperativeParagraph => "block operative",
        SubParagraph item => "block item depth-" + Math.Clamp(item.Depth, 1, DeepestIndent).ToString(CultureInfo.InvariantCulture),
        UnnumberedParagraph => "block unnumbered",
        Heading => "block heading",
        Section => "block section",
        _ => "block table",
    };
}
