using System.Text.Json;

namespace Resolutions.Samples.Tests;

public sealed class ParseResolutionTests
{
    [Fact]
    public async Task Without_arguments_the_seed_is_printed_as_a_tree()
    {
        SampleRun run = await SampleRun.OfAsync("ParseResolution");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("A/RES/55/162  千年首脑会议成果的后续行动\nAdopted: 14 December 2000\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Preamble: 7 paragraphs", run.Output, StringComparison.Ordinal);
        Assert.Contains("Operative part: 20 paragraphs", run.Output, StringComparison.Ordinal);
        Assert.Contains("├─ 19.  又请 (request)", run.Output, StringComparison.Ordinal);
        Assert.Contains("Closing: plenary meeting 85, 14 December 2000", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nDiagnostics: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_two_languages_is_printed_as_two_documents()
    {
        SampleRun run = await SampleRun.OfAsync("ParseResolution", "seeds/A_RES_55_162.en-zh.txt");
        Assert.Contains("Language: en", run.Output, StringComparison.Ordinal);
        Assert.Contains("Language: zh", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_prints_the_model()
    {
        SampleRun run = await SampleRun.OfAsync("ParseResolution", "seeds/A_RES_55_162.en.txt", "--json");
        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.Equal("en", json.RootElement.GetProperty("language").GetString());
    }

    [Theory]
    [InlineData(1, "nowhere.txt")]
    [InlineData(2, "--bogus")]
    [InlineData(2, "a.txt", "b.txt")]
    public async Task What_cannot_be_done_is_said_on_standard_error(int code, params string[] args)
    {
        SampleRun run = await SampleRun.OfAsync("ParseResolution", args);
        Assert.Equal(code, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.NotEmpty(run.Error);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task No_line_of_text_is_wider_than_a_hundred_columns_where_a_chinese_character_takes_two(string language)
    {
        SampleRun run = await SampleRun.OfAsync("ParseResolution", $"seeds/A_RES_55_162.{language}.txt");
        string[] texts = [.. run.Output.Split('\n').Where(static line => line.StartsWith("│ ", StringComparison.Ordinal) && !line.Contains('─', StringComparison.Ordinal))];
        Assert.NotEmpty(texts);
        Assert.All(texts, static line => Assert.InRange(line.Sum(static c => c >= '\u2E80' ? 2 : 1), 1, 100));
    }
}
