using Resolutions.Cli.Commands;

namespace Resolutions.Cli.Tests;

public sealed class ExampleTests
{
    private const string Root = "resolutions";

    [ShellTheory]
    [MemberData(nameof(Commands))]
    public async Task Every_example_of_every_help_text_works_as_it_stands(string command)
    {
        string[] examples = await ExamplesOf(command);
        Assert.NotEmpty(examples);
        using var shell = new Shell();
        foreach (string example in examples)
        {
            // What stands after a pipe is another's program, which may not be on this machine.
            ToolRun run = await shell.RunAsync("set -o pipefail; " + (example.Contains("| Out-String", StringComparison.Ordinal) ? example[..example.IndexOf('|', StringComparison.Ordinal)] : example));
            Assert.True(run.ExitCode == 0, $"{example}: exit code {run.ExitCode}: {run.Error}");
            bool writesElsewhere = example.Contains('>', StringComparison.Ordinal) || example.Contains(" -o ", StringComparison.Ordinal) || example.StartsWith("eval", StringComparison.Ordinal);
            Assert.True(writesElsewhere == (run.Output.Length == 0), $"{example}: {run.Output}");
        }
    }

    [Fact]
    public async Task Every_command_has_examples_that_call_it()
    {
        foreach (string command in Commands())
        {
            string called = command == Root ? command : $"resolutions {command}";
            Assert.Contains(await ExamplesOf(command), example => example.Contains(called + " ", StringComparison.Ordinal));
        }
    }

    public static TheoryData<string> Commands() =>
        [Root, .. Tool.CommandsFor(new Streams(Stream.Null, Stream.Null, TextWriter.Null)).Where(static command => command is ToolCommand).Select(static command => command.Name)];

    private static async Task<string[]> ExamplesOf(string command)
    {
        string help = (await ToolRun.OfAsync(command == Root ? ["--help"] : [command, "--help"])).Output.ReplaceLineEndings("\n");
        int start = help.IndexOf("\nExamples:\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"The help of {command} has no examples.");
        return help[(start + "\nExamples:\n".Length)..].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
