using System.Xml;
using System.Xml.Linq;

namespace Resolutions.Scoring.Gold;

/// <summary>Reads what the UN marked in a file of AKN4UN.</summary>
internal static class GoldReader
{
    public static readonly XNamespace Ns = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private static readonly Dictionary<string, string> Languages = new(StringComparer.Ordinal)
    {
        ["eng"] = "en",
        ["zho"] = "zh",
        ["fra"] = "fr",
        ["spa"] = "es",
        ["rus"] = "ru",
        ["ara"] = "ar",
    };

    /// <summary>Reads a file; null and a reason where it is no resolution.</summary>
    public static GoldDocument? Read(string path, out string? reason)
    {
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };
            using var reader = XmlReader.Create(path, settings);
            return Read(XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!, out reason);
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            reason = exception.Message;
            return null;
        }
    }

    public static GoldDocument? Read(XElement root, out string? reason)
    {
        XElement? cover = root.Descendants(Ns + "coverPage").FirstOrDefault();
        bool composite = root.Descendants(Ns + "components").Any();
        XElement[] statements = composite
            ? [.. root.Descendants(Ns + "components").SelectMany(static c => c.Descendants(Ns + "statement"))]
            : [.. root.Elements(Ns + "statement").Take(1)];
        string iso = root.Descendants(Ns + "FRBRlanguage").FirstOrDefault()?.Attribute("language")?.Value ?? "";
        string symbol = cover?.Descendants(Ns + "docNumber").LastOrDefault() is { } number ? GoldText.All(number) : "";
        reason = cover is null ? "no coverPage" : statements.Length == 0 ? "no statement" : symbol.Length == 0 ? "no symbol"
            : !Languages.ContainsKey(iso) ? "no language" : null;
        if (reason is not null) return null;
        var notes = new List<(string Marker, string Text)>();
        (string titleNumber, string title) = Title(root, statements[0], composite);
        List<GoldPart> parts = [.. statements.Select(statement => Part(statement, notes))];
        if (!composite) parts[0] = parts[0] with { Title = null };
        XElement? session = cover!.Descendants(Ns + "session").FirstOrDefault();
        return new GoldDocument
        {
            Symbol = symbol,
            Language = Languages[iso],
            Number = titleNumber,
            Title = title,
            Session = session?.Attribute("value")?.Value,
            IssuedOn = cover.Descendants(Ns + "docDate").FirstOrDefault()?.Attribute("date")?.Value,
            AdoptedOn = root.Descendants(Ns + "FRBRdate").FirstOrDefault(static d => d.Attribute("name")?.Value == "adoption")?.Attribute("date")?.Value,
            Cover = [.. cover.Elements().Select(GoldText.All).Where(static line => line.Length > 0)],
            Parts = parts,
            Footnotes = [.. notes.Distinct()],
        };
    }

    private static (string Number, string Title) Title(XElement root, XElement statement, bool composite)
    {
        XElement? preface = composite ? root.Descendants(Ns + "preface").FirstOrDefault() : statement.Element(Ns + "preface");
        if (preface is null) return ("", "");
        XElement? docNumber = preface.Descendants(Ns + "docNumber").FirstOrDefault();
        string number = docNumber is null ? "" : GoldText.All(docNumber);
        var ignored = new List<(string, string)>();
        string text = composite
            ? GoldText.All(preface)
            : GoldText.Text(preface.Elements().SelectMany(p => GoldText.Runs(p, ignored).Append(new GoldRun(" ", false))));
        bool begins = number.Length > 0 && text.StartsWith(number, StringComparison.Ordinal);
        return (number, PythonText.Squeeze(begins ? text[number.Length..] : text));
    }

    private static GoldPart Part(XElement statement, List<(string Marker, string Text)> notes)
    {
        XElement? preface = statement.Element(Ns + "preface");
        string? title = preface is null ? null : PythonText.Squeeze(string.Join(' ', preface.Elements().Select(p => GoldText.Text(GoldText.Runs(p, notes)))));
        string? enacting = null;
        var preamble = new List<GoldBlock>();
        foreach (XElement child in statement.Element(Ns + "preamble")?.Elements() ?? [])
        {
            if (child.Name.LocalName == "formula")
            {
                enacting = GoldText.Text(GoldText.Runs(child, notes));
                continue;
            }

            foreach (XElement p in child.DescendantsAndSelf(Ns + "p"))
            {
                if (p.Ancestors().TakeWhile(e => e != child.Parent).Any(static e => e.Name.LocalName == "authorialNote")) continue;
                GoldBlock block = GoldBody.Block(GoldKind.Preambular, p, null, notes);
                if (block.Text.Length > 0) preamble.Add(block);
            }
        }

        List<GoldBlock> body = statement.Element(Ns + "mainBody") is { } main ? GoldBody.Read(main.Elements(), notes) : [];
        XElement? conclusions = statement.Element(Ns + "conclusions");
        XElement? meeting = conclusions?.Descendants(Ns + "inline").FirstOrDefault(static i => i.Attribute("name")?.Value == "adoptionMeeting");
        XElement? date = conclusions?.Descendants(Ns + "docDate").FirstOrDefault();
        List<string> closing = [.. new[] { meeting, date }.OfType<XElement>().Select(GoldText.All)];
        if (closing.Count == 0 && conclusions is not null) closing.Add(GoldText.All(conclusions));
        return new GoldPart
        {
            Title = title,
            Enacting = enacting,
            Preamble = preamble,
            Body = body,
            Meeting = meeting is null ? null : GoldText.All(meeting),
            Date = date?.Attribute("date")?.Value,
            Closing = closing,
            Annexes = [.. statement.Descendants(Ns + "attachment")
                .Select(attachment => GoldBody.Read(attachment.Descendants(Ns + "mainBody").SelectMany(static b => b.Elements()), notes))],
        };
    }
}
