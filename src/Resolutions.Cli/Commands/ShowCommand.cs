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
        Argument<string> file = InputArguments.OneFile();
        Option<string?> language = InputArguments.Language();
        var noText = new Option<bool>("--outline") { Description = "Leave out the texts: numbers, verbs and addressees alone." };
        var command = new ToolCommand("show", "Prints the resolution as a tree; in colour where it goes to a terminal and NO_COLOR is not set.", Examples)
        {
            file, language, noText,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            FileInput input = FileInput.Read(parsed.GetValue(file)!, streams, InputArguments.ReaderOptions(parsed.GetValue(language)), cancellationToken).NeedResolution();
            if (!input.IsRead)
            {
                InputArguments.Report(streams, input);
                return Task.FromResult(ExitCode.Failed);
            }

            using var writer = new StreamWriter(streams.Output, new UTF8Encoding(false), leaveOpen: true);
            IAnsiConsole console = Terminal.On(writer, streams.TerminalWidth);
            var trees = new ResolutionTrees(withText: !parsed.GetValue(noText));
            foreach (ResolutionDocument document in input.Result.Documents) console.Write(trees.Of(document));
            return Task.FromResult(ExitCode.Ok);
        });
        return command;
    }
}
