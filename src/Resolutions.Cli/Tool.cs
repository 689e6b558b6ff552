using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Text;
using Resolutions.Cli.Commands;
using Resolutions.Cli.Output;

namespace Resolutions.Cli;

/// <summary>The command line of <c>resolutions</c>.</summary>
internal sealed class Tool(Streams process)
{
    private const string Examples =
        """
        resolutions show A_RES_55_162.zh.txt
        resolutions rows texts --format csv > rows.csv
        resolutions rows --help
        """;

    private const int BufferSize = 1 << 16;

    // What the error of a write is called where the reader of the pipe has gone: EPIPE, ERROR_BROKEN_PIPE, ERROR_NO_DATA.
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsPipeClosing = unchecked((int)0x800700E8);

    public async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        // Flushed, never disposed: the process's own output is not ours to close. On a terminal the bar makes way for it.
        Stream target = process is { Progress: { } slot, TerminalWidth: not null } ? new WatchedStream(process.Output, () => slot.Current?.Dispose()) : process.Output;
        var buffer = new BufferedStream(target, BufferSize);
        try
        {
            int code = await InvokeAsync(args, process with { Output = buffer }, cancellationToken);
            await buffer.FlushAsync(CancellationToken.None);
            return cancellationToken.IsCancellationRequested ? ExitCode.Cancelled : code;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // What is done is whole: rows and findings of all files before.
            await buffer.FlushAsync(CancellationToken.None);
            return ExitCode.Cancelled;
        }
        catch (IOException exception) when (exception.HResult is BrokenPipe or WindowsBrokenPipe or WindowsPipeClosing)
        {
            return ExitCode.PipeClosed;
        }
        catch (IOException exception)
        {
            await process.Error.WriteLineAsync($"resolutions: cannot write the output: {exception.Message} Is the disk full?");
            return ExitCode.Failed;
        }
    }

    /// <summary>The commands, in the order in which help lists them.</summary>
    public static Command[] CommandsFor(Streams streams) =>
    [
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
    ];

    private static async Task<int> InvokeAsync(string[] args, Streams streams, CancellationToken cancellationToken)
    {
        var help = new HelpOption("--help", "-h", "-?") { Recursive = true };
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        // Not a RootCommand: that one calls itself after the assembly, and help has to say what people type.
        var root = new ToolCommand("resolutions", "Turns United Nations General Assembly resolutions into data.", Examples)
        {
            help,
            new VersionOption(),
        };
        foreach (Command command in CommandsFor(streams)) root.Add(command);
        root.Add(CompletionCommand.CreateAnswer(root));
        ParseResult parsed = root.Parse(args.Length > 0 ? args : ["--help"]);
        if (parsed.Errors.Count > 0)
        {
            foreach (ParseError error in parsed.Errors) await streams.Error.WriteLineAsync("resolutions: " + error.Message);
            string name = parsed.CommandResult.Command == root ? "" : " " + parsed.CommandResult.Command.Name;
            await streams.Error.WriteLineAsync($"See resolutions{name} --help.");
            return ExitCode.Usage;
        }

        await using var output = new StreamWriter(streams.Output, new UTF8Encoding(false), leaveOpen: true);
        var configuration = new InvocationConfiguration { Output = output, Error = streams.Error, EnableDefaultExceptionHandler = false };
        int code = await parsed.InvokeAsync(configuration, cancellationToken);
        return args.Length > 0 ? code : ExitCode.Usage;
    }
}
