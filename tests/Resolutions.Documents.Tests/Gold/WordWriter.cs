using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Resolutions.Documents.Tests.Gold;

/// <summary>
/// Writes a document as the UN's Word files have it: the masthead in a table, labels that Word generates, footnotes of Word's, styles, italics (bold
/// in Chinese) for opening phrases, running heads and page numbers in header and footer.
/// </summary>
internal sealed class WordWriter
{
    private readonly GoldDocument _gold;
    private readonly Body _body = new();
    private readonly WordNumbering _numbering = new();
    private readonly Footnotes _notes = new();
    private int _called;

    private WordWriter(GoldDocument gold) => _gold = gold;

    public static byte[] Write(GoldDocument gold)
    {
        using var stream = new MemoryStream();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            new WordWriter(gold).Write(document);
        }

        return stream.ToArray();
    }

    private void Write(WordprocessingDocument document)
    {
        MainDocumentPart main = document.AddMainDocumentPart();
        main.Document = new Document(_body);
        WriteMasthead();
        _body.Append(Text("Title", Run(_gold.Number + " " + _gold.Title)));
        foreach (GoldPart part in _gold.Parts) Write(part, _gold.Parts.Count > 1);
        main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Make(_gold.Language);
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = _numbering.Make();
        if (_called > 0) main.AddNewPart<FootnotesPart>().Footnotes = _notes;
        AddHeaders(main);
    }

    private void WriteMasthead()
    {
        List<string> cover = [.. _gold.Cover];
        int first = Math.Min(5, cover.Count);
        var table = new Table(new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }), new TableGrid(new GridColumn(), new GridColumn()));
        table.Append(Row([cover[0]], cover.Count > 1 ? [cover[1]] : []));
        table.Append(Row(cover.Count > 2 ? [cover[2]] : [], cover[Math.Min(3, first)..first]));
        _body.Append(table);
        foreach (string line in cover[first..]) _body.Append(Text("Normal", Run(line)));
    }

    private void Write(GoldPart part, bool isComposite)
    {
        if (isComposite && part.Title is { } title)
        {
            bool lettered = title.Length > 2 && char.IsAsciiLetterUpper(title[0]) && title[1] == ' ';
            if (lettered) _body.Append(Text("Heading", Run(title[..1])));
            _body.Append(Text("Heading", Run(lettered ? title[2..] : title)));
        }

        if (part.Enacting is { } enacting)
        {
            string core = enacting.TrimEnd(',', '，', ' ');
            _body.Append(Text("Text", Run(core, "Phrase"), Run(enacting[core.Length..])));
        }

        foreach (GoldBlock block in part.Preamble) Write(block, numbered: false);
        foreach (GoldBlock block in part.Body) Write(block, numbered: true);
        WriteClosing(part);
        foreach (GoldBlock block in (part.Annexes ?? []).SelectMany(static annex => annex)) Write(block, numbered: true);
    }

    private void Write(GoldBlock block, bool numbered)
    {
        if (block.Kind is "heading" or "table")
        {
            _body.Append(Text(block.Kind == "heading" ? "Heading" : "Text", Run(block.Text)));
            return;
        }

        string text = block.Text;
        // The corpus keeps some labels of the preamble in the text.
        var paragraph = Text("Text");
        if (numbered && block.Label is { } label)
        {
            if (_numbering.TryNumber(label, block.Depth, out NumberingProperties? properties)) paragraph.ParagraphProperties!.Append(properties!);
            else paragraph.Append(Run(label), new Run(new TabChar()));
        }
        else if (block.Label is { } own)
        {
            paragraph.Append(Run(own), new Run(new TabChar()));
        }

        int opening = block.Opening is { } phrase && text.StartsWith(phrase, StringComparison.Ordinal) ? phrase.Length : 0;
        if (opening > 0) paragraph.Append(Run(text[..opening], "Phrase"));
        int end = Math.Max(opening, text.Length - 1);
        paragraph.Append(Run(text[opening..end]));
        if (numbered && _called < _gold.Footnotes.Count) paragraph.Append(Call(_gold.Footnotes[_called]));
        paragraph.Append(Run(text[end..]));
        _body.Append(paragraph);
    }

    private Run Call(GoldFootnote note)
    {
        _called++;
        _notes.Append(new Footnote(new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = "FootnoteText" }),
            new Run(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new FootnoteReferenceMark()),
            Run(" " + note.Text)))
        { Id = _called });
        return new Run(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new FootnoteReference { Id = _called });
    }

    /// <summary>Meeting and date are one paragraph with a line break, as the UN has it.</summary>
    private void WriteClosing(GoldPart part)
    {
        var paragraph = Text("Closing");
        if (part.Meeting is { } meeting) paragraph.Append(Run(meeting));
        if (part.Date is { } date && DateOnly.TryParse(date, CultureInfo.InvariantCulture, out DateOnly day) && day.Year > 1900)
        {
            if (part.Meeting is not null) paragraph.Append(new Run(new Break()));
            paragraph.Append(Run(_gold.Language == "zh"
                ? string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日")
                : day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)));
        }

        _body.Append(paragraph);
    }

    private void AddHeaders(MainDocumentPart main)
    {
        HeaderPart header = main.AddNewPart<HeaderPart>();
        header.Header = new Header(Text("Normal", Run(_gold.Symbol)), Text("Normal", Run(_gold.Title)));
        FooterPart footer = main.AddNewPart<FooterPart>();
        footer.Footer = new Footer(Text("Normal", new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }), new Run(new FieldCode(" PAGE ")), new Run(new FieldChar { FieldCharType = FieldCharValues.End })));
        _body.Append(new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) },
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
            new PageSize { Width = 12240, Height = 15840 },
            new PageMargin { Top = 1440, Bottom = 1440, Left = 1440, Right = 1440, Header = 720, Footer = 720 },
            new TitlePage()));
    }

    private static TableRow Row(IEnumerable<string> left, IEnumerable<string> right) => new(Cell(left), Cell(right));

    private static TableCell Cell(IEnumerable<string> lines)
    {
        Paragraph[] paragraphs = [.. lines.Select(static line => Text("Normal", Run(line)))];
        return new TableCell(paragraphs.Length == 0 ? [new Paragraph()] : paragraphs);
    }

    private static Paragraph Text(string style, params OpenXmlElement[] runs)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(runs);
        return paragraph;
    }

    private static Run Run(string text, string? style = null)
    {
        var run = new Run();
        if (style is not null) run.Append(new RunProperties(new RunStyle { Val = style }));
        run.Append(new WordText(text) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }
}
