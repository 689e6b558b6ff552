using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Resolutions.Fuzz.Mutation;

/// <summary>Damages XML that stays well formed: elements lost, emptied, doubled, moved and renamed, attributes and texts changed.</summary>
internal sealed class XmlTreeMutator(int seed)
{
    private const int MostChanges = 5;

    private static readonly string[] Values = ["", "0", "-1", "1", "999999999999", "2018-13-40", "0001-01-01", "#", "a", "(a)", "（一）", "1.", "\uFFFD", "请", "true"];

    private readonly Random _random = new(seed);

    public byte[] Next(IReadOnlyList<byte[]> files) => Next(files[_random.Next(files.Count)]);

    /// <summary>The file damaged; as it is where it is no XML.</summary>
    public byte[] Next(byte[] file)
    {
        XElement root;
        try
        {
            using var stream = new MemoryStream(file, writable: false);
            root = XElement.Load(stream, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return file;
        }

        for (int changes = 1 + _random.Next(MostChanges); changes > 0; changes--) Change([.. root.Descendants()]);
        return Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting));
    }

    private void Change(XElement[] elements)
    {
        if (elements.Length == 0) return;
        XElement victim = elements[_random.Next(elements.Length)], other = elements[_random.Next(elements.Length)];
        switch (_random.Next(9))
        {
            case 0:
                victim.Remove();
                break;
            case 1:
                victim.RemoveNodes();
                break;
            case 2:
                victim.RemoveAttributes();
                break;
            case 3:
                victim.Name = other.Name;
                break;
            case 4:
                other.Add(new XElement(victim));
                break;
            case 5:
                victim.AddBeforeSelf(new XElement(other));
                break;
            case 6:
                // What was around something is around it no more.
                victim.ReplaceWith(victim.Nodes());
                break;
            case 7 when victim.FirstAttribute is not null:
                XAttribute[] attributes = [.. victim.Attributes().Where(static attribute => !attribute.IsNamespaceDeclaration && attribute.Name.Namespace != XNamespace.Xml)];
                if (attributes.Length > 0) attributes[_random.Next(attributes.Length)].Value = Values[_random.Next(Values.Length)];
                break;
            default:
                victim.AddFirst(new XText(Values[_random.Next(Values.Length)]));
                break;
        }
    }
}
