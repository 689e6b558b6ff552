namespace Resolutions.Languages;

/// <summary>How a language says by when, how often, in which report, on which agenda and from which money. Immutable.</summary>
/// <remarks>The sections are those of the language's times.txt and reports.txt, which say what each means.</remarks>
internal sealed class TimeGrammar
{
    public TimeGrammar(PackData data, NumberWords numbers)
    {
        SessionLeads = data.Values("deadline-session-leads");
        SessionRejects = data.Values("deadline-session-rejects");
        SessionPairs = ClausePattern.Section(data, "session-pairs", numbers);
        YearSessions = ClausePattern.Section(data, "deadline-year-sessions", numbers);
        DateLeads = data.Values("deadline-date-leads");
        DateRejects = data.Values("deadline-date-rejects");
        DateFollowers = data.Values("deadline-date-followers");
        Durations = ClausePattern.Section(data, "deadline-durations", numbers);
        Recurrences = ClausePattern.Section(data, "recurrences", numbers);
        ReportRecurrences = ClausePattern.Section(data, "report-recurrences", numbers);
        Reports = ClausePattern.Section(data, "report-patterns", numbers);
        Agendas = ClausePattern.Section(data, "agenda-patterns", numbers);
        Fundings = ClausePattern.Section(data, "funding-patterns", numbers);
        RecipientLeads = data.Values("report-recipient-leads");
    }

    public string[] SessionLeads { get; }

    public string[] SessionRejects { get; }

    public ClausePattern[] SessionPairs { get; }

    public ClausePattern[] YearSessions { get; }

    public string[] DateLeads { get; }

    public string[] DateRejects { get; }

    public string[] DateFollowers { get; }

    public ClausePattern[] Durations { get; }

    public ClausePattern[] Recurrences { get; }

    public ClausePattern[] ReportRecurrences { get; }

    public ClausePattern[] Reports { get; }

    public ClausePattern[] Agendas { get; }

    public ClausePattern[] Fundings { get; }

    public string[] RecipientLeads { get; }
}
