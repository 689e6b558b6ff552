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
            action.Act.Report?.Text ?? "");

    private static IEnumerable<(ResolutionAction Act, string Words)> ActionsOf(Paragraph paragraph, ResolutionDocument document, SourceText source) =>
        source.Length == 0
            ? paragraph.Actions.Zip(ActionWords.Of(paragraph))
            : paragraph.Actions.Select(action => (action, document.WordsAt(action.Content, source)));

    private static string WhenOf(ResolutionAction action)
    {
        string? deadline = action.Deadline switch
        {
            null => null,
            { Date: { } date } => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            { Session: { } session } => "session " + session,
            { Text: var text } => text,
        };
        return string.Join(", ", new[] { deadline, action.Recurrence }.OfType<string>());
    }
}
