using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads whether an action asks that a body be informed: by a report, an update, a briefing.</summary>
internal static class ReportReader
{
    private const int FarthestRecipient = 60;

    /// <summary>The request, but for its times; null for verbs that neither ask nor decide and where no report is asked for.</summary>
    /// <remarks>The words after the verb begin at <c>start</c>, those after the addressees at <c>content</c>. Some patterns are kept to the start of either.</remarks>
    internal static ReportRequest? Read(
        IndexedText text, int start, int content, int end, VerbPhrase verb, IReadOnlyList<Actor> asked, LanguagePack pack, out TextSpan place)
    {
        place = default;
        TimeGrammar times = pack.Times;
        if (!AddresseeReader.Asks(verb.Verb))
        {
            bool decides = verb.Verb.Force == DirectiveForce.Deciding && times.DecidedReports.TryFind(text, start, end, out _, out place, out _);
            return decides ? Make(text, start, place, end, pack) : null;
        }

        bool isNobody = asked.Count == 0, isOfficial = AsksOfficial(asked);
        bool found = times.Reports.TryFind(text, start, end, out _, out place, out _)
            || (isNobody && times.ReportNouns.TryFind(text, start, end, out _, out place, out _))
            || (isOfficial && times.OfficialReports.TryFind(text, start, end, out _, out place, out _));
        if (!found && content > start)
        {
            found = times.Reports.TryFindAtStart(text, content, end, out place)
                || (isNobody && times.ReportNouns.TryFindAtStart(text, content, end, out place))
                || (isOfficial && times.OfficialReports.TryFindAtStart(text, content, end, out place));
        }

        return found ? Make(text, start, place, end, pack) : null;
    }

    /// <summary>A request whose words are known, with the body to be informed, but without times.</summary>
    internal static ReportRequest Make(IndexedText text, int start, TextSpan place, int end, LanguagePack pack) => new()
    {
        Text = text.Text.Substring(place.Start, place.Length),
        Recipient = Recipient(text, place.Start, Math.Min(end, place.End + FarthestRecipient), pack) ?? RecipientBefore(text, start, place.Start, pack),
        Span = text.ToSource(place.Start, place.End),
    };

    // What an official is asked to provide information on is for the organ that asks; a State's may be for anybody.
    private static bool AsksOfficial(IReadOnlyList<Actor> asked)
    {
        for (int i = 0; i < asked.Count; i++)
        {
            if (asked[i].Kind is ActorKind.Official or ActorKind.PrincipalOrgan) return true;
        }

        return false;
    }

    // Where writing parts no words, the recipient often stands before: 向大会第七十六届会议 | 提交一份报告.
    private static Actor? RecipientBefore(IndexedText text, int start, int end, LanguagePack pack)
    {
        if (!Scan.IsUnspaced(text.Text[end])) return null;
        start = Math.Max(start, end - FarthestRecipient);
        start += text.Text.AsSpan(start, end - start).LastIndexOf('\uFF0C') + 1;
        return Recipient(text, start, end, pack);
    }

    private static Actor? Recipient(IndexedText text, int start, int end, LanguagePack pack)
    {
        ReadOnlySpan<char> words = text.Text.AsSpan(0, end);
        for (int at = start; at < end; at++)
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
