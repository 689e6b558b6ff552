using System.Reflection;
using System.Text;
using System.Xml.Linq;

namespace Resolutions.Tests.Serialization;

/// <summary>The summaries of an assembly's doc comments as plain text.</summary>
internal sealed class DocComments
{
    private readonly Dictionary<string, XElement> _members;

    private DocComments(XDocument comments) =>
        _members = comments.Descendants("member").ToDictionary(static member => (string)member.Attribute("name")!, StringComparer.Ordinal);

    public static DocComments Of(Assembly assembly) => new(XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")));

    /// <summary>Empty where there is none.</summary>
    public string Type(Type type) => Text(Member("T:" + type.FullName)?.Element("summary"));

    /// <summary>Of a property, its own or a base type's, or of a positional record's parameter, by its JSON name; empty where there is none.</summary>
    public string Property(Type type, string name)
    {
        string clrName = char.ToUpperInvariant(name[0]) + name[1..];
        for (Type? declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            if (Member($"P:{declaring.FullName}.{clrName}")?.Element("summary") is { } summary) return Text(summary);
        }

        return Text(Member("T:" + type.FullName)?.Elements("param").FirstOrDefault(param => (string?)param.Attribute("name") == clrName));
    }

    private XElement? Member(string id) => _members.GetValueOrDefault(id);

    private static string Text(XElement? element)
    {
        if (element is null) return "";
        var text = new StringBuilder();
        foreach (XNode node in element.DescendantNodes())
        {
            if (node is XText words) text.Append(words.Value);
            else if (node is XElement { Name.LocalName: "see" } see) text.Append(((string?)see.Attribute("cref"))?.Split('.')[^1]);
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
