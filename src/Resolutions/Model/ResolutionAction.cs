using Resolutions.Text;

namespace Resolutions.Model;

/// <summary>One act of the organ in the main clause of an operative paragraph.</summary>
/// <remarks>What counts as one: verbs of main clauses whose subject is the organ; not those of subordinate clauses, quotations or other bodies' acts.</remarks>
public sealed record ResolutionAction : Node
{
    /// <summary>The verb as printed, with its canonical id.</summary>
    public required VerbPhrase Verb { get; init; }

    /// <summary>Whom a directive verb asks; empty where no actor is named and for every other verb.</summary>
    public IReadOnlyList<Actor> Addressees { get; init => field = ValueList<Actor>.Of(value); } = ValueList<Actor>.Empty;

    /// <summary>The place of what is asked, decided or said, after verb and addressees.</summary>
    public TextSpan Content { get; init; }

    /// <summary>Whether it asks not to do something.</summary>
    public bool IsNegated { get; init; }

    /// <summary>By when; null where no time is set.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>How often: <c>annual</c>, <c>biennial</c>, <c>every-5-years</c>, <c>every-session</c>; null where not repeated.</summary>
    public string? Recurrence { get; init; }

    /// <summary>The report asked for, the first where there are several; null where none is.</summary>
    public ReportRequest? Report { get; init; }

    /// <summary>
    /// Reports asked for besides, each with a time or a recipient of its own: the annual one of "a report every five years, supplemented by an annual report on progress" (A/RES/55/162, para. 19).
    /// </summary>
    public IReadOnlyList<ReportRequest> FurtherReports { get; init => field = ValueList<ReportRequest>.Of(value); } = ValueList<ReportRequest>.Empty;

    /// <summary>Whether it puts an item on a provisional agenda or takes the matter up again at a session.</summary>
    public bool IsAgendaDecision { get; init; }

    /// <summary>The items that an agenda decision names by their titles, in order; empty where it names none so.</summary>
    public IReadOnlyList<AgendaItem> AgendaItems { get; init => field = ValueList<AgendaItem>.Of(value); } = ValueList<AgendaItem>.Empty;

    /// <summary>How it is to be paid for; null where the text does not say.</summary>
    public FundingClause? Funding { get; init; }
}
