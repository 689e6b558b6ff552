using System.Text.Json;

namespace Resolutions.Cli.Tests.Commands;

public sealed class CompareCommandTests
{
    [Fact]
    public async Task Two_languages_are_laid_side_by_side()
    {
        ToolRun run = await ToolRun.OfAsync("compare", ToolRun.Seed("en"), ToolRun.Seed("zh"), "--changes");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("RES710", run.Output, StringComparison.Ordinal);
        Assert.Contains("OP12", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_file_with_both_languages_is_enough()
    {
        ToolRun run = await ToolRun.OfAsync("compare", ToolRun.Seed("en-zh"), "--json");
        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.Equal("languages", json.RootElement.GetProperty("kind").GetString());
        JsonElement row = json.RootElement.GetProperty("rows").EnumerateArray().Single(static row => row.GetProperty("first").GetProperty("path").GetString() == "OP12");
        Assert.Equal("RES710", row.GetProperty("findings")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task Two_texts_of_one_language_are_two_years()
    {
        ToolRun run = await ToolRun.OfAsync("compare", ToolRun.Seed("en"), ToolRun.Seed("en"), "--json");
        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.Equal("years", json.RootElement.GetProperty("kind").GetString());
        Assert.All(json.RootElement.GetProperty("rows").EnumerateArray(), static row => Assert.Equal("kept", row.GetProperty("change").GetString()));
    }

    [Fact]
    public async Task One_file_of_one_language_is_too_little()
    {
        ToolRun run = await ToolRun.OfAsync("compare", ToolRun.Seed("en"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("expected two", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_resolutions_of_one_language_in_one_file_are_too_little()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("volume.txt", Samples.Text + "\n\n73/901. Beacons\n\nThe General Assembly,\n\n1. Requests the Secretary-General to report on beacons.\n");

        Assert.Contains("expected two", (await ToolRun.OfAsync("compare", path)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_missing_is_named()
    {
        ToolRun run = await ToolRun.OfAsync("compare", ToolRun.Seed("en"), "nowhere.txt");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nowhere.txt", run.Error, StringComparison.Ordinal);
    }
}
