using System.Xml.Linq;
using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Parsing.Clauses;

namespace Resolutions.AkomaNtoso.Reading;

/// <summary>Reads a whole file: one statement, or a collection of them.</summary>
internal sealed class DocumentReader(DiagnosticBag diagnostics, AkomaNtosoReaderOptions options)
{
    private readonly FootnoteList _footnotes = new();

    // The paragraphs' texts without notes and prefaces: what is written and read back has the same.
    private static string[] Texts(XElement[] statements) =>
    [
        .. statements.SelectMany(static statement => statement.Descendants())
            .Where(static element => element.Is("p") && !element.Ancestors().Any(static above => above.Is("authorialNote") || above.Is("preface") || above.Is("conclusions")))
            .Select(static p => string.Concat(p.DescendantNodes().OfType<XText>().Where(static text => !text.Ancestors().Any(static above => above.Is("authorialNote"))).Select(static text => text.Value))),
    ];

    public ResolutionDocument? Read(XElement root)
    {
        XElement[] statements = root.Is("akomaNtoso") ? [.. root.All("statement")] : [];
        if (statements.Length == 0)
        {
            diagnostics.Add(AkomaNtosoDiagnostics.NoResolution, root.Name.LocalName);
            return null;
        }

        string language = Language(root, statements[0], out LanguagePack? pack);
        var inlines = new InlineReader(_footnotes, diagnostics);
        Masthead masthead = new MastheadReader(pack, diagnostics).Read(root);
        var context = new ActionContext { Session = masthead.Symbol?.Session ?? masthead.Session, AdoptedOn = masthead.Adoption?.Date, Names = pack is null ? null : new DocumentNames(Texts(statements), pack.Addressees.Registry) };
        var clauses = new ClauseReading(pack, context, diagnostics);
        Preface? collection = root.Child("documentCollection")?.Child("preface") is { } preface ? Preface.Read(preface, inlines) : null;
        bool composite = statements.Length > 1;
        var blocks = new BlockFactory(clauses);
        var resolutions = new List<Resolution>(statements.Length);
        Preface? first = null;
        foreach (XElement statement in statements)
        {
            Preface? own = statement.Child("preface") is { } element ? Preface.Read(element, inlines) : null;
            if (own is null) diagnostics.Add(AkomaNtosoDiagnostics.MissingPart, "preface");
            first ??= own;
            var reader = new StatementReader(inlines, blocks, pack, diagnostics);
            string scope = composite && own?.Part is { } part ? part + "." : "";
            resolutions.Add(reader.Read(statement, scope) with { Part = own?.Part, Title = own?.PartTitle });
        }

        TitleLine? title = collection?.Title ?? first?.Title;
        ResolutionSymbol? symbol = masthead.Symbol;
        if (symbol is null && title?.Number is { } number && ResolutionSymbol.TryParse("A/RES/" + number, out ResolutionSymbol? ofTitle)) symbol = ofTitle;
        return new ResolutionDocument
        {
            Language = language,
            Masthead = masthead,
            Title = title,
            Symbol = symbol,
            Resolutions = resolutions,
            Footnotes = [.. _footnotes.Notes.Select(note => new Footnote
            {
                Marker = note.Marker,
                Text = note.Text.Text,
                Citations = clauses.Citations(note.Text),
            })],
        };
    }

    private string Language(XElement root, XElement statement, out LanguagePack? pack)
    {
        string iso = root.All("FRBRlanguage").FirstOrDefault()?.Value("language")?.Trim() ?? "";
        string tag = LanguageCodes.ToTag(iso);
        pack = options.Languages.FirstOrDefault(candidate => candidate.Code == tag);
        // A/RES/75/274 in Chinese says it is Spanish; the enacting formula is the same in every resolution.
        XElement? formula = statement.All("formula").FirstOrDefault();
        string organ = formula is null ? "" : InlineReader.TextOf(formula).TrimEnd(',', '，', ' ');
        if (organ.Length > 0 && (pack is null || !pack.Data.Values("akn-formula").Contains(organ, StringComparer.OrdinalIgnoreCase)))
        {
            LanguagePack? better = options.Languages.FirstOrDefault(
                candidate => candidate.Data.Values("akn-formula").Contains(organ, StringComparer.OrdinalIgnoreCase));
            if (better is not null)
            {
                diagnostics.Add(AkomaNtosoDiagnostics.WrongLanguage, iso, better.Code);
                pack = better;
                return better.Code;
            }
        }

        if (pack is null) diagnostics.Add(AkomaNtosoDiagnostics.NoLanguagePack, tag);
        return tag.Length == 0 ? "und" : tag;
    }
}
