using System.Text.Json;

namespace Resolutions.Cli.Tests.Commands;

public sealed class ScoreCommandLineTests
{
    [Fact]
    public async Task A_folder_of_xml_is_rendered_parsed_and_scored()
    {
        using var folder = new TemporaryFolder();
        folder.Write("en/one.xml", Samples.Xml);
        ToolRun run = await ToolRun.OfAsync("score", folder.Path, "--json", "--rendition", "plain", "--rendition", "pdf");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement[] groups = [.. json.RootElement.GetProperty("groups").EnumerateArray()];
        Assert.Equal(["pdf", "plain"], groups.Select(static group => group.GetProperty("rendition").GetString()));
        Assert.Equal(100, groups[1].GetProperty("paragraphs_%").GetDouble());
    }

    [Fact]
    public async Task Options_reach_the_scorer()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one.xml", Samples.Xml);
        string baseline = folder.Write("before.json", """{"groups":[{"rendition":"plain","language":"en","session":"73","title_%":101.5}]}""");
        ToolRun run = await ToolRun.OfAsync("score", folder.Path, "--baseline", baseline, "--tolerance", "1.25", "--worst", "0");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("title_% was 101.500, is 100.000", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await ToolRun.OfAsync("score", folder.Path, "--baseline", baseline, "--tolerance", "1.75")).ExitCode);
        string cases = Path.Combine(folder.Path, "cases");
        await ToolRun.OfAsync("score", folder.Path, "--write", cases, "--language", "en");
        Assert.True(File.Exists(Path.Combine(cases, "plain", "A_RES_73_900.en.txt")));
    }

    [Theory]
    [InlineData("score")]
    [InlineData("score", "x", "--rendition", "braille")]
    [InlineData("score", "x", "--rows", "rows.jsonl")]
    [InlineData("score", "x", "--sample", "0")]
    public async Task A_wrong_command_line_gives_exit_code_2(params string[] args) => Assert.Equal(2, (await ToolRun.OfAsync(args)).ExitCode);

    [Fact]
    public async Task A_folder_without_xml_fails()
    {
        using var folder = new TemporaryFolder();
        ToolRun run = await ToolRun.OfAsync("score", folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no AKN4UN files", run.Error, StringComparison.Ordinal);
    }
}
