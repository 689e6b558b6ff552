using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads whether an action asks that a body be informed: by a report, an update, a briefing.</summary>
internal static class ReportReader
{
    /// <summary>The request; null for verbs that ask nothing of anyone and where no report is asked for.</summary>
    internal static ReportRequest? Read(IndexedText text, int start, int end, VerbPhrase verb, IReadOnlyList<Actor> asked, LanguagePack pack)
    {
        if (verb.Verb.Force is DirectiveForce.None or DirectiveForce.Deciding) return null;
        TimeGrammar times = pack.Times;
        if (!times.Reports.TryFind(text, start, end, out _, out TextSpan place, out _)
            && !(asked.Count == 0 && times.ReportNouns.TryFind(text, start, end, out _, out place, out _))
            && !(asked.Any(IsOfficial) && times.OfficialReports.TryFind(text, start, end, out _, out place, out _)))
        {
            return null;
        }

        return new ReportRequest
        {
            Text = text.Text.Substring(place.Start, place.Length),
            Recipient = Recipient(text, place, end, pack),
            Span = text.ToSource(place.Start, place.End),
        };
    }

    // What an official is asked to provide information on is for the organ that asks; a State's may be for anybody.
    private static bool IsOfficial(Actor actor) => actor.Kind is ActorKind.Official or ActorKind.PrincipalOrgan;

    private static Actor? Recipient(IndexedText text, TextSpan place, int end, LanguagePack pack)
    {
        const int Farthest = 60;
        int last = Math.Min(end, place.End + Farthest);
        ReadOnlySpan<char> words = text.Text.AsSpan(0, last);
        for (int at = place.Start; at < last; at++)
        {
            if (!char.IsLetter(words[at]) || !Scan.IsWordStart(words, at)) continue;
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
