using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads whether an action asks that a body be informed: by a report, an update, a briefing.</summary>
internal static class ReportReader
{
    /// <summary>The request; null for verbs that ask nothing of anyone and where no report is asked for.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">Where the words after the verb begin.</param>
    /// <param name="content">Where those after the addressees do.</param>
    /// <param name="end">Where the clause ends.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="pack">The language.</param>
    internal static ReportRequest? Read(IndexedText text, int start, int content, int end, VerbPhrase verb, LanguagePack pack)
    {
        if (!AddresseeReader.Asks(verb)) return null;
        ClausePatterns reports = pack.Times.Reports;
        // Some patterns are kept to the start of either.
        if (!reports.TryFind(text, start, end, out _, out TextSpan place, out _) && !(content > start && reports.TryFindAtStart(text, content, end, out place))) return null;
        return new ReportRequest
        {
            Text = text.Text.Substring(place.Start, place.Length),
            Recipient = Recipient(text, place, end, pack),
            Span = text.ToSource(place.Start, place.End),
        };
    }

    private static Actor? Recipient(IndexedText text, TextSpan place, int end, LanguagePack pack)
    {
        const int Farthest = 60;
        int last = Math.Min(end, place.End + Farthest);
        ReadOnlySpan<char> words = text.Text.AsSpan(0, last);
        for (int at = place.Start; at < last; at++)
        {
            if (!pack.Times.MayLeadToRecipient(words[at]) || !Scan.IsWordStart(words, at)) continue;
            foreach (string lead in pack.Times.RecipientLeads)
            {
                if (!Scan.TryReadPhrase(words[at..], lead, out int length)) continue;
                int name = at + length + Scan.White(words[(at + length)..]);
                if (!pack.Addressees.Registry.TryRead(words[name..], out string id, out length)) continue;
                return new Actor
                {
                    Id = id,
                    Kind = pack.Addressees.Registry.KindOf(id),
                    Text = text.Text.Substring(name, length),
                    Span = text.ToSource(name, name + length),
                };
            }
        }

        return null;
    }
}
