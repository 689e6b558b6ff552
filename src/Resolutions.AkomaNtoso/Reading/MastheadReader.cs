using System.Globalization;
using System.Xml.Linq;
using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.AkomaNtoso.Reading;

/// <summary>Reads the cover page and what the metadata says of the adoption.</summary>
internal sealed class MastheadReader(LanguagePack? pack, DiagnosticBag diagnostics)
{
    public Masthead Read(XElement root)
    {
        XElement? cover = root.All("coverPage").FirstOrDefault();
        if (cover is null)
        {
            diagnostics.Add(AkomaNtosoDiagnostics.MissingPart, "coverPage");
            return Masthead.Empty;
        }

        List<MastheadLine> lines = [];
        foreach (XElement p in cover.Elements())
        {
            if (InlineReader.TextOf(p) is { Length: > 0 } text) lines.Add(new MastheadLine { Kind = KindOf(p), Text = text });
        }

        string symbol = Line(lines, MastheadLineKind.Symbol) ?? "";
        if (!ResolutionSymbol.TryParse(symbol, out ResolutionSymbol? parsed)) diagnostics.Add(AkomaNtosoDiagnostics.MissingPart, "symbol");
        return new Masthead
        {
            Lines = lines,
            Symbol = parsed,
            Session = Session(cover, symbol),
            AgendaItems = AgendaItems(Line(lines, MastheadLineKind.AgendaItem) ?? ""),
            AgendaItemName = Line(lines, MastheadLineKind.AgendaItemName),
            IssuedOn = Date(cover.All("docDate").FirstOrDefault()?.Value("date")),
            Adoption = Adoption(root, cover),
        };
    }

    public DateOnly? Date(string? text)
    {
        if (text == Akn.UnknownDate) diagnostics.UnknownDates++;
        return text is not null && text != Akn.UnknownDate
            && DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;
    }

    private static string? Line(List<MastheadLine> lines, MastheadLineKind kind)
    {
        string[] found = [.. lines.Where(line => line.Kind == kind).Select(static line => line.Text)];
        if (found.Length == 0) return null;
        string joined = found[0];
        foreach (string line in found.AsSpan(1)) joined += (Scan.IsUnspaced(joined[^1]) && Scan.IsUnspaced(line[0]) ? "" : " ") + line;
        return joined;
    }

    private static MastheadLineKind KindOf(XElement p)
    {
        foreach (XElement child in p.Descendants())
        {
            switch (child.Name.LocalName)
            {
                case "docAuthority": return child.Value("refersTo") == "#publisher" ? MastheadLineKind.Organization : MastheadLineKind.Organ;
                case "docNumber": return MastheadLineKind.Symbol;
                case "docStatus": return MastheadLineKind.Distribution;
                case "docDate": return MastheadLineKind.DateOfIssue;
                case "session": return MastheadLineKind.Session;
                case "docTitle": return MastheadLineKind.Adoption;
                case "docProponent": return MastheadLineKind.Origin;
                case "inline" when child.Value("name") == Akn.AgendaItemName: return MastheadLineKind.AgendaItem;
                case "inline" when child.Value("name") == Akn.AgendaItemTitleName: return MastheadLineKind.AgendaItemName;
                case "inline" when child.Value("name") == Akn.OriginName: return MastheadLineKind.Origin;
            }
        }

        return MastheadLineKind.Other;
    }

    // The value is a bare number also for special sessions; only the symbol, A/RES/ES-11/1, tells which series it is of.
    private AssemblySession? Session(XElement cover, string symbol)
    {
        XElement? element = cover.All("session").FirstOrDefault();
        string text = element is null ? "" : InlineReader.TextOf(element);
        string[] parts = symbol.Split('/', StringSplitOptions.TrimEntries);
        foreach (string part in parts)
        {
            if (AssemblySession.TryParse(part, out AssemblySession? session)) return session;
        }

        if (pack is not null && pack.Numbers.TryReadSession(text, out AssemblySession? read, out _)) return read;
        return AssemblySession.TryParse(element?.Value("value"), out AssemblySession? given) ? given : null;
    }

    /// <summary>The numbers of a line such as "Agenda items 15 and 128 (a)": figures with the letter in brackets that follows.</summary>
    internal static List<string> AgendaItems(string line)
    {
        var items = new List<string>();
        ReadOnlySpan<char> rest = line;
        int at = 0;
        while (at < rest.Length)
        {
            if (Scan.TryReadInteger(rest[at..], out int number, out int length))
            {
                at += length;
                string item = number.ToString(CultureInfo.InvariantCulture);
                int letter = at + Scan.White(rest[at..]);
                if (ItemLabel.TryReadItem(Near(rest, letter), out string label, out int read) && label[0] == '(')
                {
                    item += " " + label;
                    at = letter + read;
                }

                items.Add(item);
                continue;
            }

            // "128 (a) and (b)": the second letter belongs to the same item.
            if (items.Count > 0 && rest[at] is '(' or '（' && ItemLabel.TryReadItem(Near(rest, at), out string more, out int end))
            {
                string last = items[^1];
                int bracket = last.IndexOf('(', StringComparison.Ordinal);
                if (bracket > 0) items.Add(last[..bracket] + more);
                at += end;
                continue;
            }

            at++;
        }

        return items;
    }

    // As much of a text as a label can take.
    private static string Near(ReadOnlySpan<char> text, int start) => text.Slice(start, Math.Min(16, text.Length - start)).ToString();

    private Adoption Adoption(XElement root, XElement cover)
    {
        XElement? proponent = cover.All("docProponent").FirstOrDefault();
        string origin = proponent is null ? "" : InlineReader.TextOf(proponent);
        List<string> documents = Symbols(origin);
        string? draft = documents.Find(static symbol => symbol.Contains("/L.", StringComparison.Ordinal));
        XElement? adopted = root.All("FRBRdate").FirstOrDefault(static date => date.Value("name") == "adoption");
        return new Adoption
        {
            Date = Date(adopted?.Value("date")) ?? Date(root.All("conclusions").SelectMany(static c => c.All("docDate")).FirstOrDefault()?.Value("date")),
            WithoutReferenceToCommittee = proponent?.Value("refersTo") == Akn.NoMainCommittee
                || (pack?.Data.Values("akn-no-committee").Any(words => origin.Contains(words, StringComparison.OrdinalIgnoreCase)) ?? false),
            Committee = Committee(origin),
            Documents = documents,
            Draft = draft,
            Vote = new VoteReader(diagnostics).Read(root),
            Workflow = [.. root.All("workflow").Take(1).SelectMany(static flow => flow.Elements()).Where(static step => step.Is("step")).Select(Step)],
        };
    }

    private string? Committee(string origin)
    {
        if (pack is null) return null;
        foreach (PackEntry entry in pack.Data["akn-committee"])
        {
            int from = origin.IndexOf(entry[0], StringComparison.OrdinalIgnoreCase);
            if (from < 0) continue;
            from += entry[0].Length;
            int end = origin.Length;
            foreach (string close in entry.Fields.AsSpan(1))
            {
                int at = origin.IndexOf(close, from, StringComparison.Ordinal);
                if (at >= 0) end = Math.Min(end, at);
            }

            string committee = origin[from..end].TrimEnd(']').Trim();
            return committee.Length == 0 ? null : committee;
        }

        return null;
    }

    private WorkflowStep Step(XElement step)
    {
        string? by = Text(step, "by");
        return new WorkflowStep
        {
            Kind = WorkflowSteps.KindOf(step.Value("outcome")),
            Date = Date(step.Value("date")),
            Document = Text(step, "as"),
            Paragraph = Text(step, "refersTo"),
            By = by,
            States = by is null ? [] : StateNames.Shared.FindIn(by),
        };
    }

    private static string? Text(XElement element, string attribute) =>
        element.Value(attribute)?.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The symbols in a text, by their shape: capital letters, then strokes and figures.</summary>
    internal static List<string> Symbols(string text)
    {
        var symbols = new List<string>();
        int at = 0;
        while (at < text.Length)
        {
            int start = at;
            while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '/' or '.' or '-')) at++;
            if (at == start)
            {
                at++;
                continue;
            }

            string word = text[start..at].TrimEnd('.', '-', '/');
            if (word.Length > 2 && char.IsAsciiLetterUpper(word[0]) && word.Contains('/', StringComparison.Ordinal) && word.Any(char.IsAsciiDigit)) symbols.Add(word);
        }

        return symbols;
    }
}
