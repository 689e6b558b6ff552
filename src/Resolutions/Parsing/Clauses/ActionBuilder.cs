using System.Collections.Frozen;
using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Makes the action of a clause: its deadline, report, agenda and money.</summary>
internal static class ActionBuilder
{
    /// <summary>Verbs that repeat an earlier act of the organ, so that a decision of its own that they name holds again.</summary>
    private static readonly FrozenSet<string> Repeating = new[] { "reaffirm", "reiterate" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs that ask and decide nothing but say how things are to be: "stresses that the costs should be met from …".</summary>
    private static readonly FrozenSet<string> Stating =
        new[] { "stress", "emphasize", "underline", "underscore", "reaffirm", "reiterate", "consider", "agree" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The action of a clause.</summary>
    public static ResolutionAction Build(MainClause clause, LanguagePack pack, ActionContext context)
    {
        (int start, int end) = (clause.Content, TrimEnd(clause.Text.Text, clause.Content, clause.End));
        MainVerb verb = clause.Verb;
        ActionVerb meant = end > verb.End ? SetPhraseReader.Read(verb.Phrase.Verb, clause.Text.Text.AsSpan(verb.End, end - verb.End), pack.Actions) : verb.Phrase.Verb;
        ResolutionAction action = new()
        {
            Verb = ReferenceEquals(meant, verb.Phrase.Verb) ? verb.Phrase : verb.Phrase with { Verb = meant },
            Addressees = clause.Addressees,
            Span = clause.Text.ToSource(verb.Start, Math.Max(end, verb.End)),
            Content = verb.Phrase.Parts is [var first, .., var last] ? TextSpan.FromBounds(first.End, last.Start) : Place(clause.Text, start, end),
            IsNegated = IsNegated(clause.Text, start, end, pack),
        };
        return WithTerms(action, clause.Text, verb.Phrase.Parts.Count > 1 ? verb.Start : clause.Start, start, end, pack, context);
    }

    /// <summary>The action of an item that takes a chapeau's verb and addressees. What the chapeau says of time and report holds for it.</summary>
    public static ResolutionAction Inherit(IndexedText text, InheritedClause inherited, int end, LanguagePack pack, ActionContext context)
    {
        (MainClause chapeau, ResolutionAction above) = inherited;
        IReadOnlyList<Actor> addressees = chapeau.Addressees;
        int start = 0;
        if (addressees.Count == 0 && NamesNobodyYet(chapeau)) addressees = AddresseeReader.Read(text, 0, end, chapeau.Verb.Phrase, pack, new Antecedents(context.Actors) { Names = context.Names }, out start);
        end = TrimEnd(text.Text, start, end);
        ResolutionAction action = new()
        {
            Verb = chapeau.Verb.Phrase,
            Addressees = addressees,
            Span = text.ToSource(0, end),
            Content = Place(text, start, end),
            IsNegated = above.IsNegated || IsNegated(text, start, end, pack),
        };
        action = WithTerms(action, text, start, start, SentenceEnd(text.Text, start, end, pack.Addressees), pack, context);
        return action with
        {
            Deadline = action.Deadline ?? above.Deadline,
            Recurrence = action.Recurrence ?? above.Recurrence,
            Report = action.Report ?? above.Report,
            FurtherReports = action.Report is null ? above.FurtherReports : action.FurtherReports,
            IsAgendaDecision = action.IsAgendaDecision || above.IsAgendaDecision,
            AgendaItems = action.AgendaItems.Count > 0 ? action.AgendaItems : above.AgendaItems,
            Funding = action.Funding ?? above.Funding,
        };
    }

    // "Such sums as may be necessary; the Secretary-General shall make provision each year" (A/RES/75/256): what stands behind a semicolon and is not
    // asked in its turn ("; to report") says something else.
    private static int SentenceEnd(string text, int start, int end, AddresseeGrammar grammar)
    {
        for (int at = start; at < end; at++)
        {
            if (text[at] != ';') continue;
            int next = at + 1 + Scan.White(text.AsSpan(at + 1));
            if (grammar.Joiners.TryRead(text.AsSpan(next), out _, out _)) while (next < end && char.IsLetter(text[next])) next++;
            next += Scan.White(text.AsSpan(next));
            if (next < end && !ActorStops.IsStop(text.AsSpan(next), grammar, out _)) return at;
        }

        return end;
    }

    // "Requests:" leaves it to its items to name those asked; "Encourages cooperation in using the following:" asks nobody by name.
    private static bool NamesNobodyYet(MainClause chapeau)
    {
        const int LongestAside = 40;
        int letters = 0;
        foreach (char c in chapeau.Text.Text.AsSpan(chapeau.Start, Math.Max(0, chapeau.End - chapeau.Start)))
        {
            if (char.IsLetter(c)) letters += Scan.IsUnspaced(c) ? 3 : 1;
        }

        return letters <= LongestAside;
    }

    private static ResolutionAction WithTerms(
        ResolutionAction action, IndexedText text, int start, int content, int end, LanguagePack pack, ActionContext context)
    {
        ActionVerb verb = action.Verb.Verb;
        bool isAct = verb.Force is not DirectiveForce.None || IsRepeatedDecision(text, verb, content, end, pack);
        FundingClause? funding = isAct || Stating.Contains(verb.Id) ? FundingReader.Read(text, start, end, pack) : null;
        if (!isAct) return funding is null ? action : action with { Funding = funding };
        ReportRequest? report = ReportReader.Read(text, start, content, end, action.Verb, action.Addressees, pack, out TextSpan asksAt);
        Deadline? deadline = DeadlineReader.Read(text, start, end, pack, context, report is not null);
        string? recurrence = RecurrenceReader.Read(text, start, end, pack, report is not null && deadline?.Session is null);
        bool isAgenda = AgendaReader.Read(text, start, end, pack, verb.Force is DirectiveForce.Deciding or DirectiveForce.None);
        return (funding, deadline, recurrence, report, isAgenda) is (null, null, null, null, false)
            ? action
            : ReportTerms.Add(
                action with
                {
                    Funding = funding,
                    Deadline = deadline,
                    Recurrence = recurrence,
                    Report = report,
                    IsAgendaDecision = isAgenda,
                    AgendaItems = isAgenda ? AgendaTitles.Read(text, start, end, pack) : [],
                },
                text, start, asksAt, end, pack, context);
    }

    private static bool IsRepeatedDecision(IndexedText text, ActionVerb verb, int content, int end, LanguagePack pack)
    {
        if (!Repeating.Contains(verb.Id) || content >= end) return false;
        while (content < end && char.IsWhiteSpace(text.Text[content])) content++;
        return pack.Actions.OwnDecisions.TryMatch(text, content, end, out _, out _);
    }

    private static bool IsNegated(IndexedText text, int start, int end, LanguagePack pack)
    {
        const int Often = 0x3FF;
        for (; start < end && !char.IsLetterOrDigit(text.Text[start]); start++)
        {
            if ((start & Often) == 0) text.Cancellation.ThrowIfCancellationRequested();
        }

        return start < end && pack.Actions.Negations.TryRead(text.Text.AsSpan(start, end - start), out bool negates, out _) && negates;
    }

    private static TextSpan Place(IndexedText text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text.Text[start]) && text.Text[start] is not ('“' or '"' or '《' or '「' or '(' or '（')) start++;
        return text.ToSource(start, end);
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or '.' or ':' or '，' or '；' or '。' or '：' or '、')) end--;
        return end;
    }
}
