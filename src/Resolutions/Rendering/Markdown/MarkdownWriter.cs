using System.Globalization;
using Resolutions.Comparison;
using Resolutions.Languages;
using Resolutions.Model;

namespace Resolutions.Rendering.Markdown;

/// <summary>Writes one document as Markdown. For one page; not thread-safe.</summary>
internal sealed class MarkdownWriter
{
    private const int LastHeadingLevel = 6;

    private static readonly string[] Columns = ["paragraph", "verb", "who", "what", "when", "report"];

    private readonly TextWriter _writer;
    private readonly ResolutionDocument _document;
    private readonly PageWords _words;
    private readonly MarkdownInline _inline;
    private readonly List<ActionRow> _actions;
    private readonly HashSet<string> _anchors;

    public MarkdownWriter(TextWriter writer, ResolutionDocument document, MarkdownRenderOptions options)
    {
        _writer = writer;
        _document = document;
        _words = PageWords.Of(document.Language, options.Languages);
        _actions = options.ShowActions ? ActionRows.Of(document) : [];
        Block[] blocks = [.. DocumentBlocks.Of(document)];
        var paths = new HashSet<string>(blocks.Select(static block => block.Path), StringComparer.Ordinal);
        IEnumerable<string> cited = blocks.OfType<Paragraph>().SelectMany(static paragraph => paragraph.Citations)
            .Concat(document.Footnotes.SelectMany(static note => note.Citations)).Select(static citation => citation.Target).OfType<string>();
        _anchors = new HashSet<string>(cited.Where(paths.Contains).Concat(_actions.Select(static row => row.Paragraph.Path)), StringComparer.Ordinal);
        _inline = new MarkdownInline(_words, new SymbolLink(options.SymbolLinkTemplate, document.Language), new FootnoteIndex(document.Footnotes), paths);
    }

    public void Write()
    {
        WriteMasthead();
        WriteTitle(_document.Title, 1, _document.Symbol?.ToString() ?? _words["untitled"]);
        bool isComposite = _document.Resolutions.Count > 1;
        foreach (Resolution resolution in _document.Resolutions) Write(resolution, isComposite);
        WriteActions();
        WriteFootnotes();
    }

    private void Write(Resolution resolution, bool isComposite)
    {
        int level = isComposite ? 3 : 2;
        if (isComposite) WriteTitle(resolution.Title is { Number: null } title ? title with { Number = resolution.Part } : resolution.Title, 2, resolution.Part ?? "");
        if (resolution.EnactingLine is { } enacting) WriteBlock(_inline.Emphasis(enacting.Text));
        foreach (Block block in resolution.Preamble.Blocks.Concat(resolution.Operative.Blocks)) Write(block, level, "");
        if (resolution.Closing is { Lines.Count: > 0 } closing)
            WriteBlock(string.Join("\\\n", closing.Lines.Select(static line => MarkdownText.Escape(line.Text, beginsLine: true))));
        foreach (Annex annex in resolution.Annexes)
        {
            string head = annex.Label?.Text ?? _words["annex"];
            WriteHeading(level, MarkdownText.Escape(annex.Title is { } name ? head + " " + name.Text : head));
            foreach (Block block in annex.Blocks) Write(block, level + 1, "");
        }
    }

    private void WriteMasthead()
    {
        string[] lines = [.. _document.Masthead.Lines.Where(static line => line.Text.Length > 0).Select(static line => MarkdownText.Escape(line.Text, beginsLine: true))];
        if (lines.Length > 0) WriteBlock(string.Join("\\\n", lines));
        else if (_document.Symbol is { } symbol) WriteBlock(MarkdownText.Escape(symbol.ToString()));
    }

    private void WriteTitle(TitleLine? title, int level, string otherwise)
    {
        if (title is null)
        {
            WriteHeading(level, MarkdownText.Escape(otherwise));
            return;
        }

        string number = title.Number is { Length: > 0 } printed ? MarkdownText.Escape(_words.TitleNumber(printed)) + " " : "";
        WriteHeading(level, number + _inline.Of(title.Text, title.Span, [], title.FootnoteCalls, beginsLine: false));
    }

    private void Write(Block block, int level, string indent)
    {
        string anchor = _anchors.Contains(block.Path) ? $"<a id=\"{MarkdownInline.Anchor(block.Path)}\"></a>" : "";
        switch (block)
        {
            case SubParagraph or UnnumberedParagraph when indent.Length > 0 || block is SubParagraph:
                // Items are a list whose points are followed by the labels as printed.
                WriteBlock(indent + "- " + anchor + TextOf((Paragraph)block));
                indent += "  ";
                break;
            case Paragraph paragraph:
                WriteBlock(anchor + TextOf(paragraph));
                break;
            case Heading heading:
                WriteHeading(level, anchor + _inline.Of(heading.Text, heading.Span, [], heading.FootnoteCalls, beginsLine: false));
                break;
            case Section section:
                string title = section.Title is { } words ? " " + _inline.Of(words, section.Span, [], section.FootnoteCalls, beginsLine: false) : "";
                WriteHeading(level, anchor + MarkdownText.Escape(section.Label) + title);
                level++;
                break;
            case TextTable table:
                WriteTable([.. table.Rows.Select(static row => row.Split('\t'))]);
                break;
            default:
                break;
        }

        foreach (Block child in block.Children) Write(child, level, block is Paragraph and not SubParagraph && indent.Length == 0 ? "" : indent);
    }

    private string TextOf(Paragraph paragraph)
    {
        string label = paragraph.Label is { Length: > 0 } printed ? MarkdownText.Escape(printed, beginsLine: true) + " " : "";
        return label + _inline.Of(paragraph, beginsLine: label.Length == 0);
    }

    /// <summary>The source does not tell which row, if any, is the head: the head that Markdown wants is left empty.</summary>
    private void WriteTable(string[][] rows)
    {
        int columns = rows.Select(static row => row.Length).DefaultIfEmpty(0).Max();
        if (columns > 0) WriteTable([.. Enumerable.Repeat("", columns)], rows.Select(static row => row.Select(static cell => MarkdownText.Escape(cell).Trim())));
    }

    private void WriteTable(string[] head, IEnumerable<IEnumerable<string>> rows)
    {
        _writer.Write($"| {string.Join(" | ", head)} |\n|{string.Concat(head.Select(static _ => "---|"))}\n");
        foreach (IEnumerable<string> row in rows)
        {
            string[] cells = [.. row];
            _writer.Write($"| {string.Join(" | ", cells.Concat(Enumerable.Repeat("", head.Length - cells.Length)))} |\n");
        }

        _writer.Write('\n');
    }

    private void WriteActions()
    {
        if (_actions.Count == 0) return;
        WriteHeading(2, MarkdownText.Escape(_words["actions"]));
        string[] head = [.. Columns.Select(column => MarkdownText.Escape(_words[column]))];
        WriteTable(head, _actions.Select(CellsOf));
    }

    private IEnumerable<string> CellsOf(ActionRow row)
    {
        ResolutionAction action = row.Action;
        string?[] when =
        [
            action.Deadline?.Text,
            action.Deadline is { } deadline && (deadline.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? deadline.Session?.ToString()) is { } known ? $"({known})" : null,
            action.Recurrence is { } recurrence ? RecurrenceWords.Of(recurrence, _words) : null,
        ];
        string force = _words.Force(action.Verb.Verb.Force) + (action.IsNegated ? ", " + _words["negated"] : "");
        yield return $"[{MarkdownText.Escape(row.Label)}]({MarkdownInline.AnchorLink(row.Paragraph.Path)})";
        yield return $"{_inline.Emphasis(action.Verb.Text)} ({MarkdownText.Escape(force)})";
        yield return MarkdownText.Escape(string.Join("; ", action.Addressees.Select(static actor => actor.Text)));
        yield return MarkdownText.Escape(row.What);
        yield return MarkdownText.Escape(string.Join(' ', when.Where(static part => !string.IsNullOrEmpty(part))));
        yield return MarkdownText.Escape(action.Report?.Text ?? "");
    }

    private void WriteFootnotes()
    {
        for (int i = 0; i < _document.Footnotes.Count; i++)
        {
            Footnote note = _document.Footnotes[i];
            WriteBlock($"[^{(i + 1).ToString(CultureInfo.InvariantCulture)}]: {_inline.Of(note.Text, note.Span, note.Citations, [], beginsLine: true)}");
        }
    }

    private void WriteHeading(int level, string text) => WriteBlock(new string('#', Math.Min(LastHeadingLevel, level)) + " " + text);

    private void WriteBlock(string text)
    {
        _writer.Write(text);
        _writer.Write("\n\n");
    }
}
