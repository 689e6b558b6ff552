using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Comparison;

/// <summary>Reads what is compared of a block. Without a pack, dates and numbers are left out.</summary>
internal sealed class FactReader(LanguagePack? pack)
{
    private readonly FigureReader? _figures = pack is null ? null : new FigureReader(pack);

    public BlockFacts Read(Block block)
    {
        string text = DocumentBlocks.TextOf(block);
        if (block is not Paragraph paragraph) return new BlockFacts { Length = text.Length };
        string plain = WithoutCitations(text, paragraph.Citations);
        Actor[] addressees = [.. paragraph.Actions.SelectMany(static action => action.Addressees)];
        return new BlockFacts
        {
            Verbs = VerbsOf(paragraph),
            Citations = paragraph.Citations.Select(static citation => citation.Symbol ?? citation.Instrument ?? citation.Target).OfType<string>().ToHashSet(StringComparer.Ordinal),
            Dates = pack is null ? [] : DatesOf(text, pack),
            Numbers = _figures?.Read(plain) ?? new HashSet<decimal>(),
            Addressees = Array.Exists(addressees, static actor => actor.Id is null) ? null : addressees.Select(static actor => ActorEquivalents.BuiltIn.Of(actor.Id!)).ToHashSet(StringComparer.Ordinal),
            Length = text.Length,
        };
    }

    // A sub-paragraph has its chapeau's verb as its own; it is compared there, once.
    private static VerbPhrase[] VerbsOf(Paragraph paragraph)
    {
        VerbPhrase[] acts = [.. paragraph.Actions.Select(static action => action.Verb).Where(verb => paragraph.Span.Contains(verb.Span))];
        return acts.Length > 0 ? acts : paragraph.Opening is { } opening ? [opening] : [];
    }

    private static string WithoutCitations(string text, IReadOnlyList<Citation> citations)
    {
        char[] plain = text.ToCharArray();
        int from = 0;
        foreach (Citation citation in citations)
        {
            // The numbers in titles, 2030 Agenda, are in both languages; those of symbols are compared as citations.
            if (citation.Instrument is not null) continue;
            int at = citation.Text.Length == 0 ? -1 : text.IndexOf(citation.Text, from, StringComparison.Ordinal);
            if (at < 0) continue;
            plain.AsSpan(at, citation.Text.Length).Fill(' ');
            from = at + citation.Text.Length;
        }

        return new string(plain);
    }

    private static List<DateFact> DatesOf(string text, LanguagePack pack)
    {
        var dates = new List<DateFact>();
        for (int at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at]) || !Scan.IsWordStart(text, at)) continue;
            if (!pack.Dates.TryReadDate(text.AsSpan(at), out DateOnly day, out int length)) continue;
            dates.Add(new DateFact(day, IsJoined(text, at, at + length, pack.Citations)));
            at += length - 1;
        }

        return dates;
    }

    // "18 to 20 March 2019", 2019年3月18日至20日: one of the days is printed without its month.
    private static bool IsJoined(string text, int start, int end, CitationGrammar grammar)
    {
        const int Reach = 24;
        int after = end + Scan.White(text.AsSpan(end));
        if (grammar.TryReadJoiner(text.AsSpan(after), out _, out int read) && read > 0)
        {
            after += read + Scan.White(text.AsSpan(after + read));
            if (after < text.Length && char.IsAsciiDigit(text[after])) return true;
        }

        for (int at = start - 1; at > 0 && start - at < Reach; at--)
        {
            if (!Scan.IsWordStart(text, at) || !grammar.TryReadJoiner(text.AsSpan(at), out _, out read) || read == 0) continue;
            bool leads = text.AsSpan(at + read, Math.Max(0, start - at - read)).IsWhiteSpace();
            return leads && text.AsSpan(Math.Max(0, at - Reach), Math.Min(at, Reach)).ContainsAnyInRange('0', '9');
        }

        return false;
    }
}
