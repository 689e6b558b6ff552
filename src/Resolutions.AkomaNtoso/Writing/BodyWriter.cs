using System.Xml.Linq;
using Resolutions.Model;

namespace Resolutions.AkomaNtoso.Writing;

/// <summary>Writes blocks: of the operative part and of annexes as hierarchy, of the preamble as containers.</summary>
internal sealed class BodyWriter(InlineWriter inlines, ElementIds ids)
{
    private const string ParagraphClass = "SingleTxt";
    private const string HeadingClass = "H23";

    /// <summary>A main body; the schema wants something in it.</summary>
    public XElement MainBody(IEnumerable<XElement> before, IReadOnlyList<Block> blocks)
    {
        var body = new XElement(Akn.Name("mainBody"), before);
        foreach (Block block in blocks) body.Add(Block(block, false));
        if (!body.HasElements) body.Add(Unit("paragraph", new XElement(Akn.Name("content"), new XElement(Akn.Name("p")))));
        return body;
    }

    /// <summary>A heading of a style class, as a paragraph of its own.</summary>
    public XElement HeadingParagraph(string text, IReadOnlyList<FootnoteCall> calls, string styleClass) =>
        Unit("paragraph", new XAttribute("class", styleClass), new XElement(Akn.Name("content"), inlines.Fill(InlineWriter.Element("p"), text, calls)));

    public void Preambular(XElement preamble, Block block)
    {
        switch (block)
        {
            case TextTable table:
                preamble.Add(Container("table", Table(table)));
                break;
            case Heading heading:
                preamble.Add(Container(Akn.HeadingName, inlines.Fill(InlineWriter.Element("p"), heading.Text, heading.FootnoteCalls)));
                break;
            case Section section:
                if (section.Title is not null) preamble.Add(Container(Akn.HeadingName, inlines.Fill(InlineWriter.Element("p"), section.Title, section.FootnoteCalls)));
                foreach (Block child in section.Children) Preambular(preamble, child);
                break;
            case SubParagraph item:
                preamble.Add(new XElement(Akn.Name("blockList"), Id("list"), Item(item)));
                break;
            case Paragraph paragraph:
                string name = paragraph.Opening?.Text ?? "preambular";
                bool items = paragraph.Children.Any(static child => child is not TextTable);
                preamble.Add(Container(name, items ? BlockList(paragraph) : inlines.Fill(InlineWriter.Element("p"), paragraph)));
                foreach (TextTable child in paragraph.Children.OfType<TextTable>()) preamble.Add(Container("table", Table(child)));
                break;
        }
    }

    private XElement BlockList(Paragraph paragraph)
    {
        var list = new XElement(Akn.Name("blockList"), Id("list"), inlines.Fill(InlineWriter.Element("listIntroduction"), paragraph));
        foreach (Paragraph child in paragraph.Children.OfType<Paragraph>()) list.Add(Item(child));
        return list;
    }

    private XElement Item(Paragraph paragraph)
    {
        var item = new XElement(Akn.Name("item"), Id("item"), Num(paragraph.Label));
        item.Add(paragraph.Children.Count == 0 ? inlines.Fill(InlineWriter.Element("p"), paragraph) : BlockList(paragraph));
        return item;
    }

    private IEnumerable<XElement> Block(Block block, bool inSection)
    {
        switch (block)
        {
            case Section section:
                yield return SectionElement(section);
                break;
            case Heading heading:
                yield return Unit("paragraph", new XAttribute("class", HeadingClass), inlines.Fill(new XElement(Akn.Name("subheading")), heading.Text, heading.FootnoteCalls));
                break;
            case TextTable table:
                yield return Unit("paragraph", new XElement(Akn.Name("content"), Id("content"), Table(table)));
                break;
            case PreambularParagraph preambular:
                // The schema has crossHeading inside sections only.
                XElement element = inSection ? new XElement(Akn.Name("crossHeading"), Id("preamble")) : InlineWriter.Element("p");
                element.SetAttributeValue("refersTo", Akn.Preamble);
                yield return inlines.Fill(element, preambular);
                foreach (XElement item in preambular.Children.SelectMany(child => Block(child, inSection))) yield return item;
                break;
            case Paragraph paragraph:
                yield return UnitOf(paragraph, "paragraph", ids.Next("para"));
                break;
        }
    }

    private XElement SectionElement(Section section)
    {
        var element = new XElement(Akn.Name("section"), Id("section"), Num(section.Label));
        if (section.Title is not null) element.Add(inlines.Fill(new XElement(Akn.Name("heading")), section.Title, section.FootnoteCalls));
        foreach (Block child in section.Children) element.Add(Block(child, true));
        return element;
    }

    private XElement UnitOf(Paragraph paragraph, string name, string id)
    {
        var unit = new XElement(Akn.Name(name), new XAttribute("eId", ids.Own(id)));
        if (name == "paragraph") unit.SetAttributeValue("class", ParagraphClass);
        unit.Add(Num(paragraph.Label));
        XElement text = inlines.Fill(InlineWriter.Element("p"), paragraph);
        if (paragraph.Children.Count == 0)
        {
            unit.Add(new XElement(Akn.Name("content"), new XAttribute("eId", ids.Own(id + "__content")), text));
            return unit;
        }

        string listId = ids.Own(id + (name == "paragraph" ? "_list" : "_sublist"));
        var list = new XElement(
            Akn.Name(name == "paragraph" ? "list" : "sublist"),
            new XAttribute("eId", listId),
            new XElement(Akn.Name("intro"), new XAttribute("eId", ids.Own(listId + "_intro")), text));
        foreach (Block child in paragraph.Children) list.Add(Point(child, listId));
        unit.Add(list);
        return unit;
    }

    private XElement Point(Block block, string listId)
    {
        string label = (block as Paragraph)?.Label ?? "";
        string id = $"{listId}_point_{string.Concat(label.Where(char.IsLetterOrDigit))}".TrimEnd('_');
        return block switch
        {
            Paragraph paragraph => UnitOf(paragraph, "point", id),
            TextTable table => new XElement(Akn.Name("point"), new XAttribute("eId", ids.Own(id)), new XElement(Akn.Name("content"), Id("content"), Table(table))),
            _ => new XElement(Akn.Name("point"), new XAttribute("eId", ids.Own(id)), Block(block, true)),
        };
    }

    private XElement Table(TextTable table)
    {
        var element = new XElement(Akn.Name("table"), Id("table"));
        int before = 0;
        foreach (string row in table.Rows)
        {
            var line = new XElement(Akn.Name("tr"));
            foreach (string cell in row.Split('\t'))
            {
                line.Add(new XElement(Akn.Name("td"), inlines.Fill(new XElement(Akn.Name("p")), cell, CallsIn(table, before, cell.Length))));
                before += cell.Length + 1; // the tab or line feed after it
            }

            element.Add(line);
        }

        if (table.Rows.Count == 0) element.Add(new XElement(Akn.Name("tr"), new XElement(Akn.Name("td"))));
        return element;
    }

    /// <summary>The calls in a cell, their offsets counted in it. Whose place is not known stand in the first.</summary>
    private static List<FootnoteCall> CallsIn(TextTable table, int start, int length) =>
    [
        .. table.FootnoteCalls.Where(call => (call.Offset ?? 0) >= start && (call.Offset ?? 0) <= start + length)
            .Select(call => call with { Offset = (call.Offset ?? 0) - start }),
    ];

    private static XElement? Num(string? label) => label is null ? null : new XElement(Akn.Name("num"), label);

    private XAttribute Id(string kind) => new("eId", ids.Next(kind));

    private XElement Unit(string name, params object?[] content) => new(Akn.Name(name), new XAttribute("eId", ids.Next("para")), content);

    private XElement Container(string name, XElement content) => new(Akn.Name("container"), new XAttribute("name", name), Id("container"), content);
}
