using System.CommandLine;
using System.Text;
using Resolutions.Cli.Actions;
using Resolutions.Cli.Input;
using Resolutions.Cli.Output;

namespace Resolutions.Cli.Commands;

/// <summary><c>resolutions actions</c>: who is asked to do what, by when.</summary>
internal static class ActionsCommand
{
    private const string Examples =
        """
        resolutions actions A_RES_55_162.zh.txt
        resolutions actions --recursive texts --to secretary-general --due 56 --format csv > due.csv
        """;

    public static Command Create(Streams streams)
    {
        Option<string> format = InputArguments.OneOf("--format", "-f", "How actions are written.", "table", "csv", "md");
        var to = new Option<string?>("--to") { HelpName = "ACTOR", Description = "Only what this actor is asked: secretary-general, member-states." };
        var due = new Option<string?>("--due") { HelpName = "SESSION", Description = "Only what is due at this session: 56, S-32." };
        var verb = new Option<string?>("--verb") { HelpName = "VERB", Description = "Only this verb: request, decide, call-upon." };
        var reports = new Option<bool>("--reports") { Description = "Only what asks for a report." };
        var command = new ToolCommand("actions", "Lists who is asked to do what, by when.", Examples)
        {
            to, due, verb, reports, format,
        };
        ManyFiles files = ManyFiles.On(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var filter = new ActionFilter(parsed.GetValue(to), parsed.GetValue(due), parsed.GetValue(verb), parsed.GetValue(reports));
            InputBatch batch = files.Batch(parsed, streams, cancellationToken);
            IEnumerable<ActionLine> lines = LinesOf(batch, filter);
            using var writer = new StreamWriter(streams.Output, new UTF8Encoding(false), leaveOpen: true);
            switch (parsed.GetValue(format))
            {
                case "csv": ActionTable.WriteCsv(writer, lines); break;
                case "md": ActionTable.WriteMarkdown(writer, lines); break;
                default: ActionTable.WriteTable(Terminal.On(writer, streams.TerminalWidth), lines); break;
            }

            return Task.FromResult(batch.ExitCode);
        });
        return command;
    }

    private static IEnumerable<ActionLine> LinesOf(InputBatch batch, ActionFilter filter)
    {
        foreach ((FileInput input, List<ActionLine> lines) in batch.Run(input => input.IsRead ? ActionLines.Of(input.Path, input.Result).Where(filter.Takes).ToList() : []))
        {
            if (!input.IsRead) batch.Fail(input);
            foreach (ActionLine line in lines) yield return line;
        }
    }
}
