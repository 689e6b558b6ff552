namespace Resolutions.Cli.Tests.Commands;

public sealed class CompletionCommandTests
{
    [Theory]
    [InlineData("resolutions ro", "rows")]
    [InlineData("resolutions rows --fo", "--format")]
    [InlineData("resolutions rows --format ", "csv jsonl")]
    [InlineData("resolutions rows --language ", "en zh")]
    [InlineData("resolutions rows ", "")]
    public async Task What_may_stand_at_the_end_of_a_line_is_offered(string line, string expected)
    {
        ToolRun run = await ToolRun.OfAsync("complete", $"{line.Length}", line);
        Assert.Equal(expected, string.Join(' ', run.Lines.Select(static word => word.TrimEnd())));
    }

    [Theory]
    [InlineData("bash", "complete -o default")]
    [InlineData("zsh", "bashcompinit")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task Each_shell_gets_a_script_that_asks_the_tool(string shell, string expected)
    {
        ToolRun run = await ToolRun.OfAsync("completion", shell);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        Assert.Contains("resolutions complete", run.Output, StringComparison.Ordinal);
    }
}
