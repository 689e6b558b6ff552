using System.Globalization;
using System.Xml.Linq;
using Resolutions.Languages;
using Resolutions.Model;

namespace Resolutions.AkomaNtoso.Writing;

/// <summary>Writes the masthead as a cover page.</summary>
internal static class CoverPageWriter
{
    /// <summary>The cover page; null where nothing is known to stand on it.</summary>
    public static XElement? Write(ResolutionDocument document, LanguagePack? pack)
    {
        var cover = new XElement(Akn.Name("coverPage"), new XAttribute("eId", "coverPage_1"));
        bool hasSymbol = document.Masthead.Lines.Any(static line => line.Kind == MastheadLineKind.Symbol);
        if (!hasSymbol && document.Symbol is { } symbol) cover.Add(Line(MastheadLineKind.Symbol, symbol.ToString(), document.Masthead, pack));
        foreach (MastheadLine line in document.Masthead.Lines) cover.Add(Line(line.Kind, line.Text, document.Masthead, pack));
        return cover.HasElements ? cover : null;
    }

    /// <summary>The committee's term among the references; null where none is known.</summary>
    public static string? ProponentId(Adoption? adoption, LanguagePack? pack)
    {
        if (adoption is null) return null;
        if (adoption.WithoutReferenceToCommittee) return Akn.NoMainCommittee[1..];
        if (adoption.Committee is null || pack is null) return null;
        foreach (PackEntry entry in pack.Data["akn-committee-ids"])
        {
            if (adoption.Committee.Contains(entry[0], StringComparison.OrdinalIgnoreCase)) return entry[1];
        }

        return null;
    }

    private static XElement Line(MastheadLineKind kind, string text, Masthead masthead, LanguagePack? pack) => kind switch
    {
        MastheadLineKind.Organization => P(null, El("span", "#publisher", "upperLeft", El("docAuthority", "#publisher", null, text))),
        MastheadLineKind.Symbol => P("upperRight", El("docNumber", "#symbol", null, text)),
        MastheadLineKind.Organ => P("upperLeft", El("docAuthority", "#issuingBody", "rightBig", text)),
        MastheadLineKind.Distribution => P(null, El("docStatus", "#generalDistribution", "rightSmall", text)),
        MastheadLineKind.DateOfIssue => P(null, WithDate(El("docDate", "#dateOfIssuance", "rightSmall", text), masthead.IssuedOn)),
        MastheadLineKind.Session => P(null, Session(text, masthead.Session)),
        MastheadLineKind.AgendaItem => P(null, Named(Akn.AgendaItemName, text)),
        MastheadLineKind.AgendaItemName => P(null, Named(Akn.AgendaItemTitleName, text)),
        MastheadLineKind.Adoption => P(null, El("docTitle", null, null, text)),
        MastheadLineKind.Origin => P(null, Origin(text, masthead.Adoption, pack)),
        _ => P(null, text),
    };

    public static XElement WithDate(XElement element, DateOnly? date)
    {
        element.SetAttributeValue("date", date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Akn.UnknownDate);
        return element;
    }

    private static XElement Session(string text, AssemblySession? session)
    {
        XElement element = El("session", "#generalAssembly", null, text);
        if (session is not null) element.SetAttributeValue("value", session.Number);
        element.SetAttributeValue("eId", "coverPage_1__session_1");
        return element;
    }

    // The part in brackets that begins with the first document is marked: A/75/415, para. 8.
    private static XElement Origin(string text, Adoption? adoption, LanguagePack? pack)
    {
        string? id = ProponentId(adoption, pack);
        var proponent = new XElement(Akn.Name("docProponent"), id is null ? null : new XAttribute("refersTo", "#" + id));
        int start = adoption?.Documents is [var first, ..] ? text.IndexOf(first, StringComparison.Ordinal) : -1;
        int end = start < 0 ? -1 : text.LastIndexOfAny([')', '）']);
        if (end <= start)
        {
            proponent.Add(text);
            return proponent;
        }

        proponent.Add(text[..start], Named(Akn.OriginName, text[start..end]), text[end..]);
        return proponent;
    }

    private static XElement P(string? styleClass, params object[] content)
    {
        XElement p = InlineWriter.Element("p");
        if (styleClass is not null) p.SetAttributeValue("class", styleClass);
        p.Add(content);
        return p;
    }

    private static XElement Named(string name, string text) => new(Akn.Name("inline"), new XAttribute("name", name), text);

    private static XElement El(string name, string? refersTo, string? styleClass, object content)
    {
        var element = new XElement(Akn.Name(name));
        if (refersTo is not null) element.SetAttributeValue("refersTo", refersTo);
        if (styleClass is not null) element.SetAttributeValue("class", styleClass);
        element.Add(content);
        return element;
    }
}
