using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Text;
using Resolutions.Cli.Commands;

namespace Resolutions.Cli;

/// <summary>The command line of <c>resolutions</c>.</summary>
internal sealed class Tool(Streams process)
{
    private const int BufferSize = 1 << 16;

    public async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        // Flushed, never disposed: the process's own output is not ours to close.
        var buffer = new BufferedStream(process.Output, BufferSize);
        try
        {
            int code = await InvokeAsync(args, process with { Output = buffer }, cancellationToken);
            await buffer.FlushAsync(cancellationToken);
            return code;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Cancelled;
        }
        catch (IOException exception)
        {
            // The reader of a pipe has gone, or the disk is full.
            await process.Error.WriteLineAsync($"resolutions: cannot write the output: {exception.Message}");
            return ExitCode.Failed;
        }
    }

    private static async Task<int> InvokeAsync(string[] args, Streams streams, CancellationToken cancellationToken)
    {
        var help = new HelpOption("--help", "-h", "-?") { Recursive = true };
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        // Not a RootCommand: that one calls itself after the assembly, and help has to say what people type.
        var root = new Command("resolutions", "Turns United Nations General Assembly resolutions into data.")
        {
            ShowCommand.Create(streams),
            ParseCommand.Create(streams),
            RowsCommand.Create(streams),
            ActionsCommand.Create(streams),
            CompareCommand.Create(streams),
            ValidateCommand.Create(streams),
            ConvertCommand.Create(streams),
            RenderCommand.Create(streams),
            ScoreCommandLine.Create(streams),
            CompletionCommand.Create(),
            help,
            new VersionOption(),
        };
        root.Add(CompletionCommand.CreateAnswer(root));
        ParseResult command = root.Parse(args.Length > 0 ? args : ["--help"]);
        if (command.Errors.Count > 0)
        {
            foreach (ParseError error in command.Errors) await streams.Error.WriteLineAsync("resolutions: " + error.Message);
            string name = command.CommandResult.Command == root ? "" : " " + command.CommandResult.Command.Name;
            await streams.Error.WriteLineAsync($"See resolutions{name} --help.");
            return ExitCode.Usage;
        }

        await using var output = new StreamWriter(streams.Output, new UTF8Encoding(false), leaveOpen: true);
        var configuration = new InvocationConfiguration { Output = output, Error = streams.Error, EnableDefaultExceptionHandler = false };
        int code = await command.InvokeAsync(configuration, cancellationToken);
        return args.Length > 0 ? code : ExitCode.Usage;
    }
}
