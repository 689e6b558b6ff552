using System.Xml.Linq;

namespace Resolutions.AkomaNtoso;

/// <summary>The names of AKN4UN, so that reader and writer agree on them.</summary>
internal static class Akn
{
    public const string Namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    public const string UnNamespace = "http://un.org/akn4un";

    /// <summary>What stands for an unknown date in the UN's files.</summary>
    public const string UnknownDate = "0001-01-01";

    public const string Preamble = "#preamble";
    public const string Letter = "#letter";
    public const string NoMainCommittee = "#noMainCommittee";
    public const string MeetingName = "adoptionMeeting";
    public const string AgendaItemName = "agenda item";
    public const string AgendaItemTitleName = "agenda item name";
    public const string HeadingName = "heading";
    public const string OriginName = "originating document";
    public const string WithoutVote = "adoptedWithoutVote";
    public const string RecordedVote = "adoptedRecordedVote";
    public const string LinkPrefix = "https://undocs.org/";

    /// <summary>Style classes that the UN gives headings: chapter, first, second and third, fourth level.</summary>
    public static bool IsHeadingClass(string? name) => name is "HCh" or "H1" or "H23" or "H4" or "H5" or "H56";

    public static XName Name(string local) => XName.Get(local, Namespace);

    public static XElement? Child(this XElement element, string local) => element.Element(Name(local));

    public static IEnumerable<XElement> All(this XElement element, string local) => element.Descendants(Name(local));

    public static string? Value(this XElement element, string attribute) => element.Attribute(attribute)?.Value;

    public static bool Is(this XElement element, string local) => element.Name.LocalName == local;
}
