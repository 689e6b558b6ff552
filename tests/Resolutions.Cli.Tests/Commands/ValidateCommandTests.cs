namespace Resolutions.Cli.Tests.Commands;

public sealed class ValidateCommandTests
{
    [Fact]
    public async Task A_missing_file_fails_and_the_others_are_done()
    {
        ToolRun run = await ToolRun.OfAsync("validate", "nowhere.txt", ToolRun.Seed("en"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nowhere.txt: there is no such file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sound_text_has_no_errors() =>
        Assert.Equal(0, (await ToolRun.OfAsync("validate", ToolRun.Seed("en"))).ExitCode);

    [Fact]
    public async Task A_text_that_is_no_resolution_is_an_error_with_a_place()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("list.txt", "milk\nbread\n");
        ToolRun run = await ToolRun.OfAsync("validate", path, "--severity", "error");
        Assert.Equal(1, run.ExitCode);
        Assert.Matches($@"^{System.Text.RegularExpressions.Regex.Escape(path)}\(\d+,\d+\): error RES\d+: ", run.Output);
    }
}
