using System.Text.Json;

namespace Resolutions.Cli.Tests.Commands;

public sealed class ParseCommandTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task The_seed_becomes_one_json_document(string language)
    {
        ToolRun run = await ToolRun.OfAsync("parse", ToolRun.Seed(language));
        Assert.Equal(0, run.ExitCode);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.Equal(language, json.RootElement.GetProperty("language").GetString());
    }

    [Fact]
    public async Task A_missing_file_is_reported_and_nothing_is_written()
    {
        ToolRun run = await ToolRun.OfAsync("parse", "nowhere.txt");
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("nowhere.txt: there is no such file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_without_a_resolution_is_reported()
    {
        ToolRun run = await ToolRun.WithInputAsync("", "parse", "-");
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("standard input: ", run.Error, StringComparison.Ordinal);
    }
}
