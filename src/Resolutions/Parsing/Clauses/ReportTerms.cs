using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads what the reports of an action are to be on, when and how often each is due, and which are asked for besides the first.</summary>
internal static class ReportTerms
{
    // A paragraph may be a book; nobody asks for more.
    private const int MostTried = 8;

    /// <summary>Gives an action's first report its terms, and the action the reports asked for besides.</summary>
    /// <remarks>The action's own times have been read. The range begins after the verb; the first report is asked for at <c>place</c>.</remarks>
    internal static ResolutionAction Add(ResolutionAction action, IndexedText text, int start, TextSpan place, int end, LanguagePack pack, ActionContext context)
    {
        if (action.Report is not { } only) return action;
        List<ReportRequest> reports = [];
        int from = start, at = place.End;
        for (int tried = 0; tried < MostTried && TryFindNext(text, at, end, pack, out TextSpan next, out bool isFurther); tried++)
        {
            at = next.End;
            int border = Border(text.Text, place.End, next.Start);
            ReportRequest before = Read(text, place, from, border, pack, context);
            if (!AreTwo(before, Read(text, next, border, end, pack, context), isFurther)) continue;
            reports.Add(before);
            (place, from) = (next, border);
        }

        if (reports.Count == 0)
        {
            return action with { Report = only with { Subject = ReportSubjectReader.Read(text, place, start, end, only.Recipient, pack), Deadline = action.Deadline, Recurrence = action.Recurrence } };
        }

        reports.Add(Read(text, place, from, end, pack, context));
        return action with { Report = reports[0], FurtherReports = reports[1..] };
    }

    private static bool TryFindNext(IndexedText text, int start, int end, LanguagePack pack, out TextSpan place, out bool isFurther)
    {
        isFurther = pack.Times.FurtherReports.TryFind(text, start, end, out _, out place, out _);
        if (!pack.Times.Reports.TryFind(text, start, isFurther ? Math.Max(start, place.Start) : end, out _, out TextSpan other, out _)) return isFurther;
        (place, isFurther) = (other, false);
        return true;
    }

    // Where writing parts no words, a time stands before the words that ask for the report, and a comma before both.
    private static int Border(string text, int from, int to)
    {
        int comma = Scan.IsUnspaced(text[to]) ? text.AsSpan(from, to - from).LastIndexOf('\uFF0C') : -1;
        return comma < 0 ? to : from + comma + 1;
    }

    // Words that inform somebody come twice in one request more often than two reports do: "submit a report …, including by providing information".
    private static bool AreTwo(ReportRequest before, ReportRequest after, bool isFurther) =>
        (isFurther && IsTimed(before) && IsTimed(after))
        || (before.Deadline?.Session is { } session && after.Deadline?.Session is { } later && session != later)
        || (before.Recipient is { } one && after.Recipient is { } other && one.Id != other.Id);

    private static bool IsTimed(ReportRequest report) => report.Deadline is not null || report.Recurrence is not null;

    private static ReportRequest Read(IndexedText text, TextSpan place, int start, int end, LanguagePack pack, ActionContext context)
    {
        ReportRequest report = ReportReader.Make(text, start, place, end, pack);
        Deadline? deadline = DeadlineReader.Read(text, start, end, pack, context);
        return report with
        {
            Subject = ReportSubjectReader.Read(text, place, start, end, report.Recipient, pack),
            Deadline = deadline,
            Recurrence = RecurrenceReader.Read(text, start, end, pack, deadline?.Session is null),
        };
    }
}
