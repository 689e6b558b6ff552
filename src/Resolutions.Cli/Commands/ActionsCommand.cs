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
        Argument<string[]> files = InputArguments.Files();
        Option<string[]> recursive = InputArguments.Recursive();
        Option<string> pattern = InputArguments.Pattern();
        Option<string?> language = InputArguments.Language();
        Option<string> format = InputArguments.OneOf("--format", "-f", "How actions are written.", "table", "csv", "md");
        var to = new Option<string?>("--to") { HelpName = "ACTOR", Description = "Only what this actor is asked: secretary-general, member-states." };
        var due = new Option<string?>("--due") { HelpName = "SESSION", Description = "Only what is due at this session: 56, S-32." };
        var verb = new Option<string?>("--verb") { HelpName = "VERB", Description = "Only this verb: request, decide, call-upon." };
        var reports = new Option<bool>("--reports") { Description = "Only what asks for a report." };
        var command = new ToolCommand("actions", "Lists who is asked to do what, by when.", Examples)
        {
            files, recursive, pattern, to, due, verb, reports, format, language,
        };
        InputArguments.NeedFiles(command, files, recursive);
        command.SetAction((parsed, cancellationToken) =>
        {
            IEnumerable<string> paths = InputFiles.Expand(parsed.GetValue(files) ?? [], parsed.GetValue(recursive)!, parsed.GetValue(pattern)!);
            var filter = new ActionFilter(parsed.GetValue(to), parsed.GetValue(due), parsed.GetValue(verb), parsed.GetValue(reports));
            var inputs = new ReadableInputs(streams, paths, InputArguments.ReaderOptions(parsed.GetValue(language)), cancellationToken);
            IEnumerable<ActionLine> lines = inputs.SelectMany(static input => ActionLines.Of(input.Path, input.Result!)).Where(filter.Takes);
            using var writer = new StreamWriter(streams.Output, new UTF8Encoding(false), leaveOpen: true);
            switch (parsed.GetValue(format))
            {
                case "csv": ActionTable.WriteCsv(writer, lines); break;
                case "md": ActionTable.WriteMarkdown(writer, lines); break;
                default: ActionTable.WriteTable(Terminal.On(writer, streams.TerminalWidth), lines); break;
            }

            return Task.FromResult(inputs.AnyFailed ? ExitCode.Failed : ExitCode.Ok);
        });
        return command;
    }
}
