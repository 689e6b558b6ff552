using System.CommandLine;
using System.Text;
using Resolutions.Cli.Input;
using Resolutions.Cli.Output;
using Resolutions.Model;
using Spectre.Console;

namespace Resolutions.Cli.Commands;

/// <summary><c>resolutions show</c>: a tree to read in a terminal.</summary>
internal static class ShowCommand
{
    private const string Examples =
        """
        resolutions show A_RES_55_162.zh.txt
        resolutions show A_RES_55_162.zh.txt | less
        """;

    public static Command Create(Streams streams)
    {
        var noText = new Option<bool>("--outline") { Description = "Leave out the texts: numbers, verbs and addressees alone." };
        var command = new ToolCommand("show", "Prints the resolution as a tree; in colour where it goes to a terminal and NO_COLOR is not set.", Examples)
        {
            noText,
        };
        ManyFiles files = ManyFiles.On(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            InputBatch batch = files.Batch(parsed, streams, cancellationToken);
            using var writer = new StreamWriter(streams.Output, new UTF8Encoding(false), leaveOpen: true);
            IAnsiConsole console = Terminal.On(writer, streams.TerminalWidth);
            var trees = new ResolutionTrees(withText: !parsed.GetValue(noText));
            foreach ((FileInput input, IReadOnlyList<ResolutionDocument> documents) in batch.Run(static input => input.Result?.Documents ?? []))
            {
                if (input.NeedResolution() is { IsRead: false } failed) batch.Fail(failed);
                else foreach (ResolutionDocument document in documents) console.Write(trees.Of(document));
            }

            return Task.FromResult(batch.ExitCode);
        });
        return command;
    }
}
