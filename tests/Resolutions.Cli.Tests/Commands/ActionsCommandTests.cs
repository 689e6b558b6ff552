namespace Resolutions.Cli.Tests.Commands;

public sealed class ActionsCommandTests
{
    [Fact]
    public async Task Csv_begins_with_its_header_whatever_is_left_by_the_filters()
    {
        ToolRun run = await ToolRun.OfAsync("actions", "--format", "csv", "--verb", "no-such-verb", ToolRun.Seed("en"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("file,symbol,language,path,verb,verbId,who,what,when,report\r\n", run.Output);
    }

    [Fact]
    public async Task A_missing_file_fails_and_the_others_are_done()
    {
        ToolRun run = await ToolRun.OfAsync("actions", "nowhere.txt", ToolRun.Seed("en"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nowhere.txt: there is no such file", run.Error, StringComparison.Ordinal);
    }
}
