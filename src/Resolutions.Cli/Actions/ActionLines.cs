using System.Globalization;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Text;

namespace Resolutions.Cli.Actions;

/// <summary>Lists the actions of a result, paragraph by paragraph.</summary>
internal static class ActionLines
{
    public static IEnumerable<ActionLine> Of(string file, ParseResult result) =>
        from document in result.Documents
        from resolution in document.Resolutions
        from block in resolution.Operative.Blocks
        from paragraph in block.DescendantsAndSelf().OfType<Paragraph>()
        from action in ActionsOf(paragraph, document, result.Source)
        select new ActionLine(
            file,
            document.Symbol?.ToString() ?? "",
            document.Language,
            paragraph.Path,
            action.Act.Verb.Text,
            action.Act.Verb.Verb.Id,
            [.. action.Act.Addressees.Select(static actor => actor.Id ?? actor.Text)],
            action.Words,
            WhenOf(action.Act),
            action.Act.Deadline?.Session?.ToString(),
            string.Join("; ", ReportsOf(action.Act).Select(static report => report.Text)));

    private static IEnumerable<(ResolutionAction Act, string Words)> ActionsOf(Paragraph paragraph, ResolutionDocument document, SourceText source) =>
        source.Length == 0
            ? paragraph.Actions.Zip(ActionWords.Of(paragraph))
            : paragraph.Actions.Select(action => (action, document.WordsAt(action.Content, source)));

    private static IEnumerable<ReportRequest> ReportsOf(ResolutionAction action) => action.Report is null ? [] : action.FurtherReports.Prepend(action.Report);

    private static string WhenOf(ResolutionAction action) => string.Join(", ", new[] { (action.Deadline, action.Recurrence) }
        .Concat(action.FurtherReports.Select(static report => (report.Deadline, report.Recurrence)))
        .SelectMany(static times => new[] { NameOf(times.Deadline), times.Recurrence })
        .OfType<string>()
        .Distinct());

    private static string? NameOf(Deadline? deadline) => deadline switch
    {
        null => null,
        { Date: { } date } => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { Session: { } session } => "session " + session,
        { Text: var text } => text,
    };
}
