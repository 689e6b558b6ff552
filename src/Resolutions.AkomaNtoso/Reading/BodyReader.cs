using System.Xml.Linq;
using Resolutions.Languages;
using Resolutions.Model;

namespace Resolutions.AkomaNtoso.Reading;

/// <summary>Reads a main body or a preamble into pieces in reading order.</summary>
internal sealed class BodyReader(InlineReader inlines, LanguagePack? pack, DiagnosticBag diagnostics)
{
    private readonly List<Piece> _pieces = [];

    public static List<Piece> ReadBody(XElement body, InlineReader inlines, LanguagePack? pack, DiagnosticBag diagnostics)
    {
        var reader = new BodyReader(inlines, pack, diagnostics);
        reader.Walk(body, null);
        var repairs = new HeadingRepairs(reader._pieces, pack, diagnostics);
        repairs.Labelled();
        repairs.Plain();
        return reader._pieces;
    }

    /// <summary>Reads the paragraphs of a preamble; the enacting formula is left out.</summary>
    public static List<Piece> ReadPreamble(XElement preamble, InlineReader inlines, LanguagePack? pack, DiagnosticBag diagnostics)
    {
        var reader = new BodyReader(inlines, pack, diagnostics);
        foreach (XElement child in preamble.Elements().Where(static child => !child.Is("formula"))) reader.Preambular(child);
        return reader._pieces;
    }

    private void Preambular(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "p" or "listIntroduction" or "listWrapUp" or "crossHeading" or "recital" or "citation":
                Paragraph(element, null, null, BlockKind.Preambular);
                break;
            case "item":
                string? label = Num(element);
                foreach (XElement p in element.Elements().Where(static child => !child.Is("num")))
                {
                    if (p.Is("p")) Paragraph(p, label, null, BlockKind.Preambular);
                    else Preambular(p);
                    label = null;
                }

                break;
            case "table":
                Table(element, null);
                break;
            case "container" when element.Value("name") == Akn.HeadingName:
                foreach (XElement line in element.Elements()) Heading(line, null);
                break;
            default:
                foreach (XElement child in element.Elements()) Preambular(child);
                break;
        }
    }

    private void Walk(XElement parent, Piece? holder)
    {
        foreach (XElement child in parent.Elements()) Element(child, holder);
    }

    private void Element(XElement element, Piece? holder)
    {
        switch (element.Name.LocalName)
        {
            case var _ when IsUnit(element):
                Unit(element, holder);
                break;
            case "section" or "subsection" or "division" or "part" or "chapter":
                Section(element, holder);
                break;
            case "crossHeading" or "p" when element.Value("refersTo") == Akn.Preamble:
                // A/RES/75/245 in Chinese marks what a section decides as its preamble, too; a preambular paragraph ends with a comma.
                Piece? piece = Paragraph(element, null, null, BlockKind.Preambular);
                if (piece is { Kind: BlockKind.Preambular, Text.Text: [.., ';' or '；' or '.' or '。' or ':' or '：'] })
                {
                    piece.Kind = BlockKind.Text;
                    diagnostics.Add(AkomaNtosoDiagnostics.WrongPart, Beginning(piece), "preamble", "operative part");
                }

                break;
            case "crossHeading" or "subheading" or "heading":
                Heading(element, null);
                break;
            case "num":
                break;
            case "p":
                Paragraph(element, null, holder, BlockKind.Text);
                break;
            case "table":
                Table(element, holder);
                break;
            case "container" or "content" or "intro" or "wrapUp" or "wrap" or "list" or "sublist" or "blockList" or "hcontainer" or "listIntroduction":
                if (element.Is("listIntroduction")) Paragraph(element, null, holder, BlockKind.Text);
                else Walk(element, holder);
                break;
            default:
                diagnostics.Add(AkomaNtosoDiagnostics.UnexpectedElement, element.Name.LocalName, element.Parent?.Name.LocalName);
                if (element.All("p").Any()) Walk(element, holder);
                else Paragraph(element, null, holder, BlockKind.Text);
                break;
        }
    }

    // A section's label and heading are its own: num and heading, or one subheading after the other.
    private void Section(XElement section, Piece? holder)
    {
        XElement? num = section.Child("num");
        if (num is not null)
        {
            XElement? heading = section.Elements().FirstOrDefault(static child => child.Is("heading") || child.Is("subheading"));
            _pieces.Add(new Piece(BlockKind.Section, InlineText.Empty)
            {
                Label = ItemLabel.Clean(InlineReader.TextOf(num)),
                Title = heading is null ? null : inlines.Read(heading),
                IsSettled = true,
            });
            foreach (XElement child in section.Elements().Where(child => child != num && child != heading)) Element(child, holder);
            return;
        }

        int first = _pieces.Count;
        Walk(section, holder);
        new HeadingRepairs(_pieces, pack, diagnostics).OfSection(first);
    }

    /// <summary>The first words of a piece, for messages.</summary>
    public static string Beginning(Piece piece) => piece.Text.Text.Length <= 40 ? piece.Text.Text : piece.Text.Text[..40] + "…";

    private Piece? Unit(XElement unit, Piece? holder)
    {
        string? label = Num(unit);
        bool isHeading = Akn.IsHeadingClass(unit.Value("class"))
            || unit.Elements().Any(static child => child.Name.LocalName is "heading" or "subheading" or "crossHeading");
        if (isHeading && holder is null)
        {
            Headings(unit, label);
            return null;
        }

        Piece? own = null, last = null;
        foreach (XElement block in Blocks(unit))
        {
            if (block.Is("p") || block.Is("listIntroduction"))
            {
                // Only the first paragraph has the label; the others go on inside the unit where it can hold them.
                if (own is null) own = Paragraph(block, label, holder, BlockKind.Text);
                else Paragraph(block, null, own.Kind is BlockKind.Numbered or BlockKind.Item ? own : holder, BlockKind.Text);
                label = null;
            }
            else if (block.Is("table"))
            {
                Table(block, own ?? holder);
            }
            else if (block.Is("sublist"))
            {
                // The UN puts the items of an item into a list beside it.
                foreach (XElement point in block.Elements()) Element(point, last ?? own ?? holder);
            }
            else if (IsUnit(block))
            {
                last = Unit(block, own ?? holder) ?? last;
            }
            else
            {
                Element(block, own ?? holder);
            }
        }

        if (own is null && label is not null) own = Labelled(BlockKind.Text, label, InlineText.Empty, holder);
        return own;
    }

    private static bool IsUnit(XElement element) =>
        element.Name.LocalName is "paragraph" or "point" or "item" or "subparagraph" or "indent" or "alinea";

    /// <summary>What stands in a unit, wrappers that only group taken away.</summary>
    private static IEnumerable<XElement> Blocks(XElement unit)
    {
        foreach (XElement child in unit.Elements())
        {
            if (child.Is("num")) continue;
            // The UN's lists of items beside an item have no intro; one with an intro is the unit's own.
            bool own = child.Is("sublist") && child.Child("intro") is not null;
            if (own || child.Name.LocalName is "content" or "intro" or "wrapUp" or "list" or "wrap")
            {
                foreach (XElement block in Blocks(child)) yield return block;
            }
            else
            {
                yield return child;
            }
        }
    }

    private void Headings(XElement unit, string? label)
    {
        bool any = false;
        foreach (XElement line in unit.Descendants().Where(static e => e.Name.LocalName is "p" or "heading" or "subheading" or "crossHeading"))
        {
            if (line.Ancestors().TakeWhile(e => e != unit).Any(static e => e.Is("authorialNote"))) continue;
            Heading(line, any ? null : label);
            any = true;
        }

        if (!any && label is not null) _pieces.Add(new Piece(BlockKind.Heading, InlineText.Empty) { Label = label });
    }

    private void Heading(XElement element, string? label)
    {
        InlineText text = inlines.Read(element);
        if (label is not null) text = WithoutRepeated(label, text);
        if (!text.IsEmpty || label is not null) _pieces.Add(new Piece(BlockKind.Heading, text) { Label = label });
    }

    private Piece? Paragraph(XElement element, string? label, Piece? holder, BlockKind kind)
    {
        InlineText text = inlines.Read(element);
        if (label is not null) text = WithoutRepeated(label, text);
        if (label is null && ItemLabel.TryReadItem(text.Text, out string found, out int length) && length < text.Text.Length)
        {
            label = found;
            text = text.From(length);
            diagnostics.Add(AkomaNtosoDiagnostics.LabelInText, label);
        }

        if (text.IsEmpty && label is null) return null;
        return Labelled(kind, label, text, holder);
    }

    // "A.<tab>Pension" under num "A.", ".<tab>Background" under num "II": the label stands in the text once more, or its full stop does.
    private InlineText WithoutRepeated(string label, InlineText text)
    {
        string repeated = label.Length > 1 && text.Text.StartsWith(label, StringComparison.Ordinal) ? label : text.Text is ['.', ' ', ..] ? "." : "";
        if (repeated.Length == 0) return text;
        diagnostics.Add(AkomaNtosoDiagnostics.LabelRepeated, label);
        return text.From(repeated.Length);
    }

    private Piece Labelled(BlockKind kind, string? label, InlineText text, Piece? holder)
    {
        LabelReading? reading = label is null ? null : ItemLabel.Read(label, pack) is [var first, ..] ? first : null;
        var piece = new Piece(kind, text) { Label = label, Parent = holder };
        if (reading is { Style: LabelStyle.Number, Bracketed: false } && holder is null) piece.Kind = BlockKind.Numbered;
        else if (reading is not null) piece.Kind = BlockKind.Item;
        _pieces.Add(piece);
        return piece;
    }

    private void Table(XElement table, Piece? holder)
    {
        var rows = new List<string>();
        var calls = new List<FootnoteCall>();
        int before = 0;
        foreach (XElement row in table.All("tr"))
        {
            InlineText[] cells = [.. row.Elements().Select(cell => inlines.Read(cell))];
            rows.Add(string.Join('\t', cells.Select(static cell => cell.Text)));
            foreach (InlineText cell in cells)
            {
                int start = before;
                calls.AddRange(cell.Calls.Select(call => call with { Offset = start + (call.Offset ?? cell.Text.Length) }));
                before += cell.Text.Length + 1; // the tab or line feed after it
            }
        }

        _pieces.Add(new Piece(BlockKind.Table, InlineText.Empty with { Calls = calls }) { Rows = rows, Parent = holder });
    }

    private static string? Num(XElement unit) =>
        unit.Child("num") is { } num && InlineReader.TextOf(num) is { Length: > 0 } label ? label : null;
}
