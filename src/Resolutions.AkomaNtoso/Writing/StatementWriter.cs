using System.Xml.Linq;
using Resolutions.Languages;
using Resolutions.Model;

namespace Resolutions.AkomaNtoso.Writing;

/// <summary>Writes one resolution, or one part of a composite one.</summary>
internal sealed class StatementWriter(ResolutionDocument document, InlineWriter inlines, ElementIds ids, LanguagePack? pack)
{
    private readonly BodyWriter _bodies = new(inlines, ids);

    /// <param name="resolution">The resolution.</param>
    /// <param name="meta">Its metadata.</param>
    /// <param name="cover">The cover page; null for parts, whose collection has it.</param>
    /// <param name="title">The title of the whole; null for parts.</param>
    /// <param name="rest">Gives the footnotes that nothing calls, to be put where the resolution ends; null where another resolution follows.</param>
    public XElement Write(Resolution resolution, XElement meta, XElement? cover, TitleLine? title, Func<List<Footnote>>? rest)
    {
        var statement = new XElement(Akn.Name("statement"), new XAttribute("name", "resolution"), meta, cover);
        statement.Add(Preface(title, resolution.Part, resolution.Title));
        statement.Add(Preamble(resolution));
        statement.Add(_bodies.MainBody([], resolution.Operative.Blocks));
        XElement? conclusions = resolution.Closing is { } closing ? Conclusions(closing) : null;
        statement.Add(conclusions);
        if (resolution.Annexes.Count > 0)
        {
            statement.Add(new XElement(Akn.Name("attachments"), resolution.Annexes.Select((annex, index) => Attachment(annex, resolution.Part, index + 1))));
        }

        if (rest?.Invoke() is { Count: > 0 } uncalled) Holder(statement).Add(uncalled.Select(inlines.Note));
        return statement;
    }

    /// <summary>Number and title of the whole, letter and title of a part; null where there is neither.</summary>
    public XElement? Preface(TitleLine? title, string? part, TitleLine? partTitle)
    {
        var preface = new XElement(Akn.Name("preface"));
        if (title is not null)
        {
            preface.Add(P(
                title.Number is null ? null : new XElement(Akn.Name("docNumber"), title.Number + "."),
                title.Text.Length == 0 && title.FootnoteCalls.Count == 0 ? null : DocTitle(title)));
        }

        if (part is not null)
        {
            preface.Add(P(
                new XElement(Akn.Name("docNumber"), new XAttribute("refersTo", Akn.Letter), part),
                partTitle is null ? null : DocTitle(partTitle)));
        }

        return preface.HasElements ? preface : null;
    }

    // What nothing calls hangs on the last paragraph: lost it must not be.
    private static XElement Holder(XElement statement) =>
        statement.Descendants(Akn.Name("mainBody")).Last().Descendants().Last(static e => e.Name.LocalName is "p" or "heading" or "crossHeading" && !e.Ancestors(Akn.Name("authorialNote")).Any());

    private static XElement P(params object?[] content)
    {
        XElement p = InlineWriter.Element("p");
        p.Add(content);
        return p;
    }

    private XElement DocTitle(TitleLine title)
    {
        var element = new XElement(Akn.Name("docTitle"), new XAttribute("refersTo", "#resolutionTitle"));
        return inlines.Fill(element, title.Text, title.FootnoteCalls);
    }

    private XElement? Preamble(Resolution resolution)
    {
        var preamble = new XElement(Akn.Name("preamble"));
        if (resolution.EnactingLine is { } line)
        {
            string organ = line.Text.TrimEnd(',', '，', ' ');
            preamble.Add(new XElement(
                Akn.Name("formula"),
                new XAttribute("name", "enactingFormula"),
                new XAttribute("eId", ids.Next("formula")),
                P(inlines.Emphasised(organ), line.Text[organ.Length..])));
        }

        foreach (Block block in resolution.Preamble.Blocks) _bodies.Preambular(preamble, block);
        return preamble.HasElements ? preamble : null;
    }

    private XElement Conclusions(Closing closing)
    {
        XElement p = InlineWriter.Element("p");
        int dated = DateLine(closing);
        for (int i = 0; i < closing.Lines.Count; i++)
        {
            if (i > 0) p.Add(new XElement(Akn.Name("eol")));
            string text = closing.Lines[i].Text;
            if (i == dated) p.Add(CoverPageWriter.WithDate(new XElement(Akn.Name("docDate"), new XAttribute("refersTo", "#adoptionDate"), text), closing.Date));
            else p.Add(new XElement(Akn.Name("inline"), new XAttribute("name", Akn.MeetingName), text));
        }

        return new XElement(Akn.Name("conclusions"), new XAttribute("eId", ids.Own("conclusions")), p);
    }

    private int DateLine(Closing closing)
    {
        for (int i = closing.Lines.Count - 1; i >= 0 && pack is not null; i--)
        {
            if (pack.Dates.TryReadDate(closing.Lines[i].Text.AsSpan().Trim(), out _, out _)) return i;
        }

        return closing.Lines.Count > 1 || closing.Meeting is null ? closing.Lines.Count - 1 : -1;
    }

    private XElement Attachment(Annex annex, string? part, int number)
    {
        var heads = new List<XElement>();
        if (annex.Label is { } label) heads.Add(_bodies.HeadingParagraph(label.Text, [.. annex.FootnoteCalls.Where(static call => call.Offset is null)], "HCh"));
        if (annex.Title is { } title)
        {
            IReadOnlyList<FootnoteCall> calls = annex.Label is null ? annex.FootnoteCalls : [.. annex.FootnoteCalls.Where(static call => call.Offset is not null)];
            heads.Add(_bodies.HeadingParagraph(title.Text, calls, "H1"));
        }

        return new XElement(
            Akn.Name("attachment"),
            new XAttribute("eId", ids.Next("attachment")),
            new XElement(
                Akn.Name("doc"),
                new XAttribute("name", "annex"),
                MetaWriter.Component(document, part, number),
                _bodies.MainBody(heads, annex.Blocks)));
    }
}
