using System.Xml.Linq;

namespace Resolutions.Scoring.Gold;

/// <summary>Reads the blocks of a main body as make_cases.py does, so that both score the same.</summary>
internal sealed class GoldBody(List<(string Marker, string Text)> notes)
{
    private readonly List<GoldBlock> _blocks = [];

    public static List<GoldBlock> Read(IEnumerable<XElement> elements, List<(string Marker, string Text)> notes)
    {
        var body = new GoldBody(notes);
        body.Walk(elements);
        return body._blocks;
    }

    public static GoldBlock Block(GoldKind kind, XElement element, string? label, List<(string Marker, string Text)> notes)
    {
        List<GoldRun> runs = GoldText.Runs(element, notes);
        string text = GoldText.Text(runs);
        if (label is null && kind is GoldKind.Paragraph or GoldKind.Preambular && GoldLabel.Read(text, out int length) is { } found)
        {
            // A number does not label a preambular paragraph.
            if (kind == GoldKind.Paragraph || found[^1] != '.')
            {
                label = found;
                text = PythonText.Squeeze(text[length..]);
            }
        }

        string? first = GoldText.FirstPhrase(runs);
        return new GoldBlock
        {
            Kind = kind,
            Label = label,
            Text = text,
            Opening = first is not null && text.StartsWith(first, StringComparison.Ordinal) ? first : null,
            Cites = GoldText.Cites(element, withNotes: true),
            CitesInText = GoldText.Cites(element, withNotes: false),
            Runs = runs,
        };
    }

    private static bool IsUnit(XElement element) => element.Name.LocalName is "paragraph" or "point" or "item" or "subparagraph";

    private static bool IsHeading(XElement element) => element.Name.LocalName is "subheading" or "heading" or "crossHeading";

    private void Walk(IEnumerable<XElement> elements)
    {
        foreach (XElement element in elements)
        {
            if (IsUnit(element)) Unit(element);
            else if (IsHeading(element) || element.Name.LocalName == "num") Add(Block(GoldKind.Heading, element, null, notes));
            else if (element.Name.LocalName == "p") Add(Block(GoldKind.Paragraph, element, null, notes));
            else if (element.Name.LocalName == "table") Table(element);
            else Walk(element.Elements());
        }
    }

    private void Unit(XElement unit)
    {
        XElement? num = unit.Element(GoldReader.Ns + "num");
        string? label = num is null ? null : GoldText.All(num);
        bool heading = unit.Attribute("class")?.Value is "H1" or "H23" or "H4" or "HCh" or "H5" or "H56"
            || unit.Element(GoldReader.Ns + "subheading") is not null || unit.Element(GoldReader.Ns + "crossHeading") is not null;
        if (heading)
        {
            foreach (XElement line in unit.Descendants().Where(static e => e.Name.LocalName == "p" || IsHeading(e)))
            {
                GoldBlock block = Block(GoldKind.Heading, line, null, notes);
                if (!string.IsNullOrEmpty(label))
                {
                    block = block with { Text = PythonText.Squeeze($"{label} {block.Text}"), Runs = [new GoldRun(label + " ", false), .. block.Runs] };
                    label = null;
                }

                Add(block);
            }

            return;
        }

        bool first = true;
        Inner(unit, label, ref first);
    }

    private void Inner(XElement parent, string? label, ref bool first)
    {
        foreach (XElement child in parent.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "num" or "authorialNote":
                    break;
                case "p":
                    GoldBlock block = Block(GoldKind.Paragraph, child, first ? label : null, notes);
                    if (!first && block.Label is null) block = block with { Kind = GoldKind.Continuation };
                    first = false;
                    Add(block);
                    break;
                case "list":
                    foreach (XElement item in child.Elements())
                    {
                        if (item.Name.LocalName is "intro" or "wrapUp") Inner(item, label, ref first);
                        else if (item.Name.LocalName is "point" or "item" or "paragraph") Walk([item]);
                    }

                    break;
                case "table":
                    Table(child);
                    break;
                case var _ when IsUnit(child):
                    Walk([child]);
                    break;
                case var _ when IsHeading(child):
                    Add(Block(GoldKind.Heading, child, null, notes));
                    break;
                default:
                    Inner(child, label, ref first);
                    break;
            }
        }
    }

    private void Table(XElement table)
    {
        string text = string.Join(' ', table.DescendantNodes().OfType<XText>().Select(static node => node.Value));
        _blocks.Add(new GoldBlock { Kind = GoldKind.Table, Text = PythonText.Squeeze(text), Runs = [new GoldRun(text, false)] });
    }

    private void Add(GoldBlock block)
    {
        if (block.Text.Length > 0) _blocks.Add(block);
    }
}
