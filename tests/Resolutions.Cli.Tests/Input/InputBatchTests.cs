namespace Resolutions.Cli.Tests.Input;

public sealed class InputBatchTests
{
    [Fact]
    public async Task Of_a_folder_every_kind_that_is_read_is_taken_whatever_its_name()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Samples.Text);
        folder.Write("b", Samples.Xml);
        await File.WriteAllBytesAsync(folder.At("c.docx"), Samples.Word(Samples.Text));
        await File.WriteAllBytesAsync(folder.At("d.dat"), Samples.Pdf(Samples.Text));
        ToolRun run = await ToolRun.OfAsync("rows", folder.Path);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(4, run.Lines.Count(static line => line.Contains("\"kind\":\"document\",\"symbol\":\"A/RES/73/900\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Files_of_other_kinds_in_a_folder_are_passed_over_and_named()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Samples.Text);
        folder.Write("rows.csv", "");
        folder.Write("page", "<html></html>");
        ToolRun run = await ToolRun.OfAsync("validate", folder.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            $"resolutions: passed over 2 files of other kinds: {folder.At("page")}, {folder.At("rows.csv")}. Name a file, or use --pattern, to take it.",
            run.Error.TrimEnd());
    }

    [Fact]
    public async Task What_was_named_or_matches_a_pattern_is_never_passed_over()
    {
        using var folder = new TemporaryFolder();
        string page = folder.Write("page", "<html></html>");
        Assert.Equal((1, true), Failure(await ToolRun.OfAsync("rows", page)));
        Assert.Equal((1, true), Failure(await ToolRun.OfAsync("rows", folder.Path, "--pattern", "pa*")));

        (int, bool) Failure(ToolRun run) => (run.ExitCode, run.Error.StartsWith($"resolutions: {page}: Unexpected file of the kind HTML", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("rows")]
    [InlineData("validate", "--format", "json")]
    [InlineData("actions")]
    [InlineData("parse")]
    [InlineData("show")]
    public async Task A_folder_with_nothing_to_read_in_it_is_said_to_be_so(params string[] command)
    {
        using var folder = new TemporaryFolder();
        ToolRun run = await ToolRun.OfAsync([.. command, folder.Path]);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"resolutions: {folder.Path}: no file to read", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rows")]
    [InlineData("validate")]
    [InlineData("actions", "--format", "csv")]
    [InlineData("parse", "--compact")]
    [InlineData("show", "--outline")]
    public async Task The_output_is_the_same_whatever_the_number_of_jobs(params string[] command)
    {
        using var folder = new TemporaryFolder();
        foreach (int i in Enumerable.Range(0, 40)) folder.Write($"{i:00}.txt", i % 9 == 0 ? "No resolution." : Samples.Text + new string('\n', i % 7));
        ToolRun one = await ToolRun.OfAsync([.. command, folder.Path, "--jobs", "1"]);
        ToolRun four = await ToolRun.OfAsync([.. command, folder.Path, "--jobs", "4"]);
        Assert.Equal(one, four);
        Assert.NotEmpty(one.Output);
    }

    [Fact]
    public async Task A_run_that_is_stopped_has_the_exit_code_of_ctrl_c_and_writes_whole_rows()
    {
        using var output = new MemoryStream();
        using var stop = new CancellationTokenSource();
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Samples.Text);
        await stop.CancelAsync();
        var tool = new Tool(new Streams(Stream.Null, output, TextWriter.Null));
        Assert.Equal(130, await tool.RunAsync(["rows", folder.Path], stop.Token));
        Assert.True(output.Length == 0 || output.ToArray()[^1] == '\n');
    }
}
