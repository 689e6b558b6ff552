namespace Resolutions.Cli.Tests.Commands;

public sealed class RenderCommandTests
{
    [Fact]
    public async Task A_text_becomes_a_page_on_standard_output()
    {
        ToolRun run = await ToolRun.OfAsync("render", ToolRun.Seed("zh"));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"zh\">", run.Output, StringComparison.Ordinal);
        Assert.Contains("RES020", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page.html", "<!DOCTYPE html>")]
    [InlineData("page.md", "United Nations\\\n")]
    [InlineData("page.txt", "United Nations\n")]
    public async Task The_suffix_of_the_output_says_the_format(string name, string start)
    {
        using var folder = new TemporaryFolder();
        string output = Path.Combine(folder.Path, name);
        ToolRun run = await ToolRun.OfAsync("render", ToolRun.Seed("en"), "-o", output);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.StartsWith(start, await File.ReadAllTextAsync(output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_files_and_a_file_with_two_languages_stand_side_by_side()
    {
        ToolRun files = await ToolRun.OfAsync("render", ToolRun.Seed("en"), "--beside", ToolRun.Seed("zh"));
        using var folder = new TemporaryFolder();
        string both = folder.Write("both.txt", await File.ReadAllTextAsync(ToolRun.Seed("en")) + "\n" + await File.ReadAllTextAsync(ToolRun.Seed("zh")));
        ToolRun file = await ToolRun.OfAsync("render", both);
        Assert.All(new[] { files, file }, static run =>
        {
            Assert.Equal(0, run.ExitCode);
            Assert.Contains("id=\"a-OP1\"", run.Output, StringComparison.Ordinal);
            Assert.Contains("id=\"b-OP1\"", run.Output, StringComparison.Ordinal);
            Assert.Contains("RES710", run.Output, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Several_files_make_a_page_each_in_a_folder()
    {
        using var folder = new TemporaryFolder();
        string output = Path.Combine(folder.Path, "pages/");
        ToolRun run = await ToolRun.OfAsync("render", ToolRun.Seed("en"), ToolRun.Seed("zh"), "--format", "md", "--output", output);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["A_RES_55_162.en.md", "A_RES_55_162.zh.md"], Directory.GetFiles(output).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Files_that_would_replace_each_other_are_not_written_twice()
    {
        using var folder = new TemporaryFolder();
        string output = Path.Combine(folder.Path, "pages/");
        ToolRun run = await ToolRun.OfAsync("render", ToolRun.Seed("en"), ToolRun.Seed("en"), "--output", output);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("another of these files", run.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(output));
    }

    [Fact]
    public async Task Plain_text_is_read_again_by_the_tool()
    {
        ToolRun text = await ToolRun.OfAsync("render", ToolRun.Seed("zh"), "--format", "txt");
        ToolRun again = await ToolRun.WithInputAsync(text.Output, "show", "-", "--outline");
        Assert.Equal(0, again.ExitCode);
        Assert.Contains("20.", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Xml_becomes_a_page_too()
    {
        ToolRun run = await ToolRun.WithInputAsync(Samples.Xml, "render", "-", "--links", "none");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("id=\"OP1\"", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("docs.un.org", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_are_left_out_where_not_wanted()
    {
        ToolRun run = await ToolRun.OfAsync("render", ToolRun.Seed("zh"), "--no-findings");
        Assert.DoesNotContain("RES020", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_of_a_file_is_text_and_a_file_without_a_resolution_no_page()
    {
        using var folder = new TemporaryFolder();
        string input = folder.Write("a&b'c.txt", "Nothing that anybody adopted.");
        string output = folder.Write("out.html", "before");
        ToolRun run = await ToolRun.OfAsync("render", input, "-o", output);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("a&b'c.txt", run.Error, StringComparison.Ordinal);
        Assert.Equal("before", await File.ReadAllTextAsync(output));
    }

    [Theory]
    [InlineData("one.txt", "two.txt", "-o", "pages/", "--beside", "three.txt")]
    [InlineData("one.txt", "--beside", "two.txt", "--format", "md")]
    [InlineData("one.txt", "-o", "page.docx")]
    [InlineData("one.txt", "--links", "javascript:alert(1)//{symbol}")]
    [InlineData("one.txt", "two.txt")]
    [InlineData("one.txt", "--format", "pdf")]
    public async Task A_wrong_command_line_says_what_was_expected(params string[] args)
    {
        ToolRun run = await ToolRun.OfAsync(["render", .. args]);
        Assert.Equal(2, run.ExitCode);
        Assert.Matches("[Ee]xpected|Must be one of", run.Error);
    }
}
