using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Resolutions.AkomaNtoso.Writing;
using Resolutions.Languages;
using Resolutions.Model;

namespace Resolutions.AkomaNtoso;

/// <summary>
/// Writes resolutions as the UN does, Akoma Ntoso for the United Nations (AKN4UN), valid against the schema of Akoma Ntoso 3.0. Items that the UN
/// puts beside their paragraph are nested in it.
/// </summary>
/// <remarks>Safe to call from several threads at once.</remarks>
public static class AkomaNtosoWriter
{
    /// <summary>Writes a document as UTF-8.</summary>
    /// <param name="document">The document, from text or XML.</param>
    /// <param name="stream">Where to; it is left open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(ResolutionDocument document, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(stream);
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false, NewLineChars = "\n" };
        using var writer = XmlWriter.Create(stream, settings);
        XElement root = Root(document);
        MakeWritable(root);
        Indent(root, 1);
        new XDocument(root).Save(writer);
    }

    // XmlWriter's own indenting puts white space between two elements of running text, as between a phrase and a link in Chinese.
    private static void Indent(XElement element, int depth)
    {
        bool running = element.Name.LocalName is "p" or "heading" or "subheading" or "crossHeading" or "listIntroduction" or "docTitle";
        if (running || !element.HasElements || element.Nodes().OfType<XText>().Any()) return;
        foreach (XElement child in element.Elements().ToList())
        {
            child.AddBeforeSelf(new XText("\n" + new string(' ', depth * 2)));
            Indent(child, depth + 1);
        }

        element.Add(new XText("\n" + new string(' ', (depth - 1) * 2)));
    }

    // Text out of a PDF may hold form feeds and halves of surrogate pairs, which XML cannot.
    private static void MakeWritable(XElement root)
    {
        foreach (XElement element in root.DescendantsAndSelf())
        {
            foreach (XAttribute attribute in element.Attributes())
            {
                if (Writable(attribute.Value) is { } value) attribute.Value = value;
            }

            foreach (XText text in element.Nodes().OfType<XText>())
            {
                if (Writable(text.Value) is { } value) text.Value = value;
            }
        }
    }

    /// <summary>The text without what XML cannot hold; null where nothing of that is in it.</summary>
    private static string? Writable(string text)
    {
        StringBuilder? clean = null;
        for (int i = 0; i < text.Length; i++)
        {
            bool pair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            bool allowed = pair || XmlConvert.IsXmlChar(text[i]);
            if (!allowed && clean is null) clean = new StringBuilder(text.Length).Append(text, 0, i);
            if (allowed) clean?.Append(text, i, pair ? 2 : 1);
            if (pair) i++;
        }

        return clean?.ToString();
    }

    /// <summary>Writes a document to a file, which is replaced if it is there.</summary>
    /// <param name="document">The document, from text or XML.</param>
    /// <param name="path">The file's path.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(ResolutionDocument document, string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream stream = File.Create(path);
        Write(document, stream);
    }

    private static XElement Root(ResolutionDocument document)
    {
        LanguagePack? pack = LanguagePack.BuiltIn.FirstOrDefault(candidate => candidate.Code == document.Language);
        string emphasis = pack?.Data.Values("akn-emphasis") is [var named, ..] ? named : "italic";
        var ids = new ElementIds();
        var footnotes = new FootnotePlacer(document.Footnotes);
        var inlines = new InlineWriter(footnotes, ids, document.Language, emphasis);
        var statements = new StatementWriter(document, inlines, ids, pack);
        XElement meta = MetaWriter.Document(document, pack);
        XElement? cover = CoverPageWriter.Write(document, pack);
        var root = new XElement(Akn.Name("akomaNtoso"), new XAttribute("xmlns", Akn.Namespace), new XAttribute(XNamespace.Xmlns + "akn4un", Akn.UnNamespace));
        if (document.Resolutions.Count <= 1)
        {
            root.Add(statements.Write(document.Resolutions.Count == 0 ? new Resolution() : document.Resolutions[0], meta, cover, document.Title, footnotes.TakeRest));
            return root;
        }

        var body = new XElement(Akn.Name("collectionBody"));
        var collection = new XElement(Akn.Name("documentCollection"), new XAttribute("name", "publication"), meta, cover, statements.Preface(document.Title, null, null), body);
        var components = new XElement(Akn.Name("components"));
        for (int i = 0; i < document.Resolutions.Count; i++)
        {
            Resolution resolution = document.Resolutions[i];
            string number = i.ToString(CultureInfo.InvariantCulture);
            string part = resolution.Part ?? number;
            body.Add(new XElement(
                Akn.Name("component"),
                new XAttribute("eId", "comp_def_" + number),
                new XElement(
                    Akn.Name("documentRef"),
                    new XAttribute("eId", "compRef_" + number),
                    new XAttribute("href", "comp_" + number),
                    new XAttribute("showAs", "Resolution " + part))));
            bool last = i == document.Resolutions.Count - 1;
            XElement statement = statements.Write(resolution, MetaWriter.Component(document, part, 0), null, null, last ? footnotes.TakeRest : null);
            components.Add(new XElement(Akn.Name("component"), new XAttribute("eId", "comp_" + number), statement));
        }

        root.Add(collection, components);
        return root;
    }
}
