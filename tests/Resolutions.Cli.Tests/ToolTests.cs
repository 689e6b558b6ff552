namespace Resolutions.Cli.Tests;

public sealed class ToolTests
{
    [Theory]
    [InlineData("show")]
    [InlineData("parse")]
    [InlineData("rows")]
    [InlineData("actions")]
    [InlineData("validate")]
    [InlineData("convert")]
    [InlineData("render")]
    [InlineData("score")]
    [InlineData("completion")]
    public async Task The_help_of_each_command_calls_the_tool_by_its_name_and_ends_with_an_example(string command)
    {
        ToolRun run = await ToolRun.OfAsync(command, "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"resolutions {command}", run.Output, StringComparison.Ordinal);
        Assert.Contains($"resolutions {command} ", run.Output[run.Output.IndexOf("Examples:", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_arguments_the_commands_are_listed_and_the_exit_code_says_that_nothing_was_done()
    {
        ToolRun run = await ToolRun.OfAsync();
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("rows", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("See resolutions --help.", "bogus")]
    [InlineData("See resolutions parse --help.", "parse")]
    [InlineData("See resolutions rows --help.", "rows")]
    [InlineData("See resolutions rows --help.", "rows", "x.txt", "--format", "xml")]
    [InlineData("See resolutions validate --help.", "validate", "x.txt", "--severity", "fatal")]
    [InlineData("See resolutions rows --help.", "rows", "x.txt", "--jobs", "0")]
    [InlineData("See resolutions rows --help.", "rows", "x.txt", "--language", "xx")]
    public async Task A_wrong_command_line_writes_nothing_and_says_where_to_look(string hint, params string[] args)
    {
        ToolRun run = await ToolRun.OfAsync(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.EndsWith(hint, run.Error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_is_an_error_and_not_a_crash()
    {
        using var error = new StringWriter();
        var tool = new Tool(new Streams(Stream.Null, new FullDisk(), error));
        Assert.Equal(1, await tool.RunAsync(["rows", ToolRun.Seed("en")], CancellationToken.None));
        Assert.Contains("cannot write the output", error.ToString(), StringComparison.Ordinal);
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("full");

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("full");

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw new IOException("full");

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("full");
    }
}
