using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Resolutions.Documents.Rendering;
using Resolutions.Parsing.Lines;

namespace Resolutions.Documents.Word;

/// <summary>Writes a Word file as a text: a paragraph a line, an empty line between paragraphs, notes at the end. State of one call.</summary>
internal sealed class DocumentWriter
{
    // A line that a writer broke by hand goes on in the next; only empty lines part paragraphs, however long the lines are.
    private static readonly PrintStyle Style = new(LineSpacing.BetweenParagraphs, 160, false, false);

    private readonly MainDocumentPart _main;
    private readonly PartGuard _guard;
    private readonly CancellationToken _cancellation;
    private readonly TextRenderer _text = new();
    private readonly NumberingBook _numbering;
    private readonly NoteBook _notes;
    private readonly RunWriter _runs;
    private bool _hasText;

    public DocumentWriter(MainDocumentPart main, PartGuard guard, CancellationToken cancellation)
    {
        _main = main;
        _guard = guard;
        _cancellation = cancellation;
        var styles = new StyleBook(main.StyleDefinitionsPart);
        _numbering = new NumberingBook(main.NumberingDefinitionsPart, styles);
        _notes = new NoteBook(main);
        _runs = new RunWriter(_text, styles, _notes);
    }

    public RenderedText Write()
    {
        if (_main.Document?.Body is not { } body) throw new InvalidDataException("no body");
        if (FirstHeader(body) is { } header)
        {
            _guard.Check(header);
            if (header.Header is { } content) WriteBlocks(content);
        }

        _hasText = false;
        WriteBlocks(body);
        WriteNotes();
        return _text.Build(Style);
    }

    /// <summary>The header of the first page alone: it is the first half of the masthead in the UN's files. Those of other pages are furniture.</summary>
    private HeaderPart? FirstHeader(Body body)
    {
        SectionProperties? section = body.Descendants<SectionProperties>().FirstOrDefault();
        if (section?.GetFirstChild<TitlePage>() is not { } titlePage || titlePage.Val?.Value == false) return null;
        string? id = section.Elements<HeaderReference>().FirstOrDefault(static header => header.Type?.Value == HeaderFooterValues.First)?.Id?.Value;
        return id is not null && _main.TryGetPartById(id, out OpenXmlPart? part) ? part as HeaderPart : null;
    }

    private void WriteBlocks(OpenXmlElement parent)
    {
        foreach (OpenXmlElement element in parent.ChildElements)
        {
            _cancellation.ThrowIfCancellationRequested();
            switch (element)
            {
                case Paragraph paragraph:
                    WriteParagraph(paragraph);
                    break;
                case Table table:
                    WriteTable(table);
                    break;
                case AlternateContent alternatives:
                    OpenXmlElement? chosen = alternatives.GetFirstChild<AlternateContentChoice>();
                    chosen ??= alternatives.GetFirstChild<AlternateContentFallback>();
                    if (chosen is not null) WriteBlocks(chosen);
                    break;
                case SdtBlock or SdtContentBlock or SdtCell or SdtContentCell or SdtRow or SdtContentRow or CustomXmlBlock or TableRow or TableCell:
                    WriteBlocks(element);
                    break;
            }
        }
    }

    private void WriteParagraph(Paragraph paragraph)
    {
        // An empty paragraph is counted, too.
        string? label = _numbering.Next(paragraph, out bool isTight);
        if (!RunWriter.HasText(paragraph)) return;
        if (label is not null)
        {
            _text.Append(label, false);
            if (!isTight) _text.Append(" ", false);
        }

        _runs.Write(paragraph);
        _text.EndLine();
        _text.EndParagraph();
        _text.EndLine();
        _hasText = true;
    }

    /// <summary>A table for layout, as in mastheads, is the paragraphs in it; a table of data is one line, as the parser expects it.</summary>
    private void WriteTable(Table table)
    {
        List<TableRow> rows = [.. table.Descendants<TableRow>()];
        bool isData = _hasText && rows.Count > 1 && rows.Exists(static row => row.Descendants<TableCell>().Skip(1).Any())
            && rows.TrueForAll(static row => row.Descendants<TableCell>().All(static cell => cell.Elements<Paragraph>().Count(RunWriter.HasText) <= 1));
        if (!isData)
        {
            WriteBlocks(table);
            return;
        }

        foreach (Paragraph paragraph in table.Descendants<Paragraph>())
        {
            if (!RunWriter.HasText(paragraph)) continue;
            if (_text.HasLine && _text.Last != ' ') _text.Append(" ", false);
            _runs.Write(paragraph, breakLines: false);
        }

        _text.EndLine();
        _text.EndParagraph();
        _text.EndLine();
    }

    private void WriteNotes()
    {
        if (_notes.Called.Count == 0) return;
        _text.Append(TextRenderer.Rule, false);
        _text.EndLine();
        // A note may call a note; the list grows while it is written.
        for (int i = 0; i < _notes.Called.Count; i++)
        {
            (int? number, OpenXmlElement note) = _notes.Called[i];
            _text.Append(number?.ToString(CultureInfo.InvariantCulture) ?? "", false);
            if (_text.HasLine) _text.EndLine();
            foreach (Paragraph paragraph in note.Descendants<Paragraph>())
            {
                if (!RunWriter.HasText(paragraph)) continue;
                if (_text.HasLine) _text.Append(" ", false);
                _runs.Write(paragraph, breakLines: false);
            }

            if (_text.HasLine) _text.EndLine();
            _text.EndParagraph();
        }
    }
}
