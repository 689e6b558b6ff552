using System.Xml;
using System.Xml.Schema;

namespace Resolutions.AkomaNtoso.Tests;

/// <summary>The schema of Akoma Ntoso 3.0, read from the folder "shared".</summary>
internal sealed class Schema
{
    private readonly XmlSchemaSet _schemas = new() { XmlResolver = null };

    public Schema()
    {
        string folder = Path.Combine(Corpus.Shared!, "schemas");
        _schemas.Add("http://www.w3.org/XML/1998/namespace", Path.Combine(folder, "xml.xsd"));
        _schemas.Add(Akn.Namespace, Path.Combine(folder, "akomantoso30.xsd"));
        _schemas.Compile();
    }

    /// <summary>The first thing that is not valid; null where all is.</summary>
    public string? FirstError(Stream xml)
    {
        string? error = null;
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = _schemas };
        settings.ValidationEventHandler += (_, e) => error ??= e.Message;
        using var reader = XmlReader.Create(xml, settings);
        while (reader.Read())
        {
        }

        return error;
    }
}
