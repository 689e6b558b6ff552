namespace Resolutions.Samples.Tests;

public sealed class CustomLanguageTests
{
    private static readonly string Sample = Path.Combine(SampleRun.Root, "samples", "CustomLanguage");

    [Fact]
    public async Task The_french_resolution_is_read_with_the_pack_as_its_readme_shows()
    {
        SampleRun run = await SampleRun.OfAsync("CustomLanguage");
        Assert.Equal(0, run.ExitCode);
        string readme = SampleRun.Lines(File.ReadAllText(Path.Combine(Sample, "README.md")));
        Assert.Contains("```\n" + run.Output.TrimEnd() + "\n```", readme, StringComparison.Ordinal);
        Assert.Contains("OP4  Prie = request → secretary-general, by session 76, biennial, report", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_pack_is_as_small_as_its_readme_says()
    {
        int entries = Directory.EnumerateFiles(Path.Combine(Sample, "fr"), "*.txt").SelectMany(static file => File.ReadLines(file))
            .Count(static line => line.Length > 0 && line[0] is not ('#' or '['));
        Assert.InRange(entries, 80, 130);
    }

    [Fact]
    public async Task A_text_of_a_language_that_comes_with_the_library_is_still_read()
    {
        SampleRun run = await SampleRun.OfAsync("CustomLanguage", "seeds/A_RES_55_162.en.txt");
        Assert.Contains("Follow-up to the outcome of the Millennium Summit  [en]", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "nowhere.txt")]
    [InlineData(1, "seeds/A_RES_55_162.en.txt", "nowhere")]
    [InlineData(1, "seeds/A_RES_55_162.en.txt", "seeds")]
    [InlineData(2, "--bogus")]
    public async Task What_cannot_be_done_is_said_on_standard_error(int code, params string[] args)
    {
        SampleRun run = await SampleRun.OfAsync("CustomLanguage", args);
        Assert.Equal(code, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }
}
