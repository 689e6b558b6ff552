using System.Xml;
using System.Xml.Linq;

namespace Resolutions.AkomaNtoso.Reading;

/// <summary>Reads XML without document type definitions, external entities, or more length and depth than the options allow.</summary>
internal static class SafeXml
{
    /// <exception cref="XmlException">The XML is not well formed, or has what is not allowed.</exception>
    public static XElement Load(Stream stream, AkomaNtosoReaderOptions options)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = Math.Max(options.MaxLength, 1),
            MaxCharactersFromEntities = 1024,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = false,
        };
        using var reader = XmlReader.Create(stream, settings);
        return Read(reader, options.MaxDepth);
    }

    // One pass with the depth in view: a tree is not built first and measured afterwards.
    private static XElement Read(XmlReader reader, int maxDepth)
    {
        XElement? root = null, open = null;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (reader.Depth >= maxDepth) throw new XmlException($"it nests deeper than {maxDepth} elements.");
                    bool empty = reader.IsEmptyElement;
                    var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
                    while (reader.MoveToNextAttribute())
                    {
                        if (reader.NamespaceURI.Length == 0) element.SetAttributeValue(XName.Get(reader.LocalName), reader.Value);
                    }

                    if (open is null) root = element;
                    else open.Add(element);
                    if (!empty) open = element;
                    break;
                case XmlNodeType.EndElement:
                    open = open?.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    open?.Add(new XText(reader.Value));
                    break;
            }
        }

        return root ?? throw new XmlException("it has no element.");
    }
}
