using System.Buffers;
using Resolutions.Text;

namespace Resolutions.Languages;

/// <summary>How a language says by when, how often, in which report, on which agenda and from which money. Immutable.</summary>
/// <remarks>The sections are those of the language's times.txt and reports.txt, which say what each means.</remarks>
internal sealed class TimeGrammar
{
    // The first letters of the words that lead to a recipient, in one form.
    private readonly SearchValues<char> _recipientStarts;

    public TimeGrammar(PackData data, NumberWords numbers)
    {
        SessionLeads = data.Values("deadline-session-leads");
        SessionRejects = Kind(data, "done");
        PastRejects = Kind(data, "noun");
        NameRejects = Kind(data, "name");
        SessionNames = new(data.Values("deadline-session-names").Select(static words => (words, true)));
        OwnSessionNames = new(data.Values("deadline-own-session-names").Select(static words => (words, true)));
        PassingLeads = data.Values("deadline-passing");
        NextSessions = new(data.Values("deadline-next-sessions").Select(static words => (words, true)));
        SessionPairs = new(data, "session-pairs", numbers);
        YearSessions = new(data, "deadline-year-sessions", numbers);
        ReportYears = new(data, "deadline-report-years", numbers);
        ReportYearLeads = data.Values("deadline-report-year-leads");
        DateLeads = data.Values("deadline-date-leads");
        DateRejects = data.Values("deadline-date-rejects");
        DateFollowers = data.Values("deadline-date-followers");
        Durations = new(data, "deadline-durations", numbers, StartKinds.Duration);
        Recurrences = new(data, "recurrences", numbers, StartKinds.Recurrence);
        ReportRecurrences = new(data, "report-recurrences", numbers, StartKinds.ReportRecurrence);
        Reports = new(data, "report-patterns", numbers, StartKinds.Report);
        OfficialReports = new(data, "report-patterns-official", numbers, StartKinds.Report);
        DecidedReports = new(data, "report-patterns-decided", numbers, StartKinds.Report);
        ReportNouns = new(data, "report-nouns", numbers, StartKinds.Report);
        FurtherReports = new(data, "report-further", numbers, StartKinds.Report);
        ReportSubjects = new(data["report-subject-leads"].Select(static entry => (entry[0], Enum.Parse<ReportSubjectLead>(entry[1], ignoreCase: true))));
        ReportSubjectEnds = new(data, "report-subject-ends", numbers);
        AgendaItemLeads = data.Values("agenda-item-leads");
        AgendaItemTails = data.Values("agenda-item-tails");
        Agendas = new(data, "agenda-patterns", numbers, StartKinds.Agenda);
        Fundings = new(data, "funding-patterns", numbers, StartKinds.Funding);
        RecipientLeads = data.Values("report-recipient-leads");
        _recipientStarts = SearchValues.Create([.. RecipientLeads.Where(static lead => lead.Length > 0).Select(static lead => Scan.Fold(lead[0]))]);
    }

    public string[] SessionLeads { get; }

    /// <summary>Words before a session that show it to be past or the document's own.</summary>
    public string[] SessionRejects { get; }

    /// <summary>Words before a session that show it to be past.</summary>
    public string[] PastRejects { get; }

    /// <summary>Words before a session that make it part of a name, or another body's.</summary>
    public string[] NameRejects { get; }

    /// <summary>Words after a session that make it part of a name.</summary>
    public WordList<bool> SessionNames { get; }

    /// <summary>Words after the document's own session that show it to be past.</summary>
    public WordList<bool> OwnSessionNames { get; }

    /// <summary>Words before an organ that only passes on what another considers at its session.</summary>
    public string[] PassingLeads { get; }

    public WordList<bool> NextSessions { get; }

    public ClausePatterns SessionPairs { get; }

    public ClausePatterns YearSessions { get; }

    /// <summary>A year in which a report is asked for, and what is asked after it.</summary>
    public ClausePatterns ReportYears { get; }

    /// <summary>Words right before such a year.</summary>
    public string[] ReportYearLeads { get; }

    public string[] DateLeads { get; }

    public string[] DateRejects { get; }

    public string[] DateFollowers { get; }

    public ClausePatterns Durations { get; }

    public ClausePatterns Recurrences { get; }

    public ClausePatterns ReportRecurrences { get; }

    public ClausePatterns Reports { get; }

    /// <summary>What asks for a report only where it is asked of an official.</summary>
    public ClausePatterns OfficialReports { get; }

    /// <summary>What a decision asks for: that somebody shall report.</summary>
    public ClausePatterns DecidedReports { get; }

    /// <summary>Names of reports, for where nobody is asked and the report itself is what is requested.</summary>
    public ClausePatterns ReportNouns { get; }

    /// <summary>What asks for one more report after a first.</summary>
    public ClausePatterns FurtherReports { get; }

    /// <summary>Words that lead to what a report is to be on.</summary>
    public WordList<ReportSubjectLead> ReportSubjects { get; }

    /// <summary>What ends it.</summary>
    public ClausePatterns ReportSubjectEnds { get; }

    /// <summary>Words right before the title of an agenda item.</summary>
    public string[] AgendaItemLeads { get; }

    /// <summary>Words after such a title, for texts that have lost their quotation marks.</summary>
    public string[] AgendaItemTails { get; }

    public ClausePatterns Agendas { get; }

    public ClausePatterns Fundings { get; }

    public string[] RecipientLeads { get; }

    /// <summary>Whether words that lead to a recipient may begin with a letter.</summary>
    public bool MayLeadToRecipient(char letter) => _recipientStarts.Contains(Scan.Fold(letter));

    /// <summary>Adds what times, reports, agendas and money begin with; what numbers begin with is not among it.</summary>
    public void AddStarts(StartTrie starts)
    {
        NextSessions.AddStarts(starts, StartKinds.NextSession);
        foreach (ClausePatterns patterns in (ClausePatterns[])
            [
                SessionPairs, YearSessions, ReportYears, Durations, Recurrences, ReportRecurrences, Reports, OfficialReports, DecidedReports, ReportNouns, FurtherReports, ReportSubjectEnds, Agendas,
                Fundings,
            ])
        {
            patterns.AddStarts(starts);
        }
    }

    private static string[] Kind(PackData data, string kind) => [.. data["deadline-session-rejects"].Where(entry => entry[1] == kind).Select(static entry => entry[0])];
}
