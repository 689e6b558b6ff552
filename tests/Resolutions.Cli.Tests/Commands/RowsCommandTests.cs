using System.Text.Json;

namespace Resolutions.Cli.Tests.Commands;

public sealed class RowsCommandTests
{
    [Fact]
    public async Task Each_file_gives_its_rows_in_the_order_given()
    {
        ToolRun run = await ToolRun.OfAsync("rows", ToolRun.Seed("zh"), ToolRun.Seed("en"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal([ToolRun.Seed("zh"), ToolRun.Seed("en")], run.Lines.Select(static line => Field(line, "file")).Distinct());
        Assert.Equal(2, run.Lines.Count(static line => Field(line, "kind") == "document"));
    }

    [Fact]
    public async Task PDF_and_Word_files_give_the_rows_of_their_text()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder.At("a.pdf"), Samples.Pdf(Samples.Text));
        await File.WriteAllBytesAsync(folder.At("b.docx"), Samples.Word(Samples.Text));
        folder.Write("c.txt", Samples.Text);
        ToolRun run = await ToolRun.OfAsync("rows", folder.Path);

        Assert.Equal(0, run.ExitCode);
        string[][] rows = [.. run.Lines.Where(static line => Field(line, "kind") != "document").GroupBy(static line => Field(line, "file")).Select(static file => file.Select(static line => $"{Field(line, "kind")} {Field(line, "symbol")} {Field(line, "text")}").ToArray())];
        Assert.Equal(3, rows.Length);
        Assert.Contains("operative A/RES/73/900 Requests the Secretary-General to report on lighthouses at its seventy-fifth session;", rows[2]);
        Assert.Equal(rows[2], rows[0]);
        Assert.Equal(rows[2], rows[1]);
    }

    [Fact]
    public async Task A_print_of_two_resolutions_gives_the_rows_of_each()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("volume.txt", Samples.Text + "\n\n73/901. Beacons\n\nThe General Assembly,\n\n1. Requests the Secretary-General to report on beacons.\n");
        ToolRun run = await ToolRun.OfAsync("rows", path);

        Assert.Equal(["A/RES/73/900", "A/RES/73/901"], run.Lines.Where(static line => Field(line, "kind") == "document").Select(static line => Field(line, "symbol")));
        Assert.Equal(2, (await ToolRun.OfAsync("parse", path)).Output.Split("\"schemaVersion\"").Length - 1);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_gives_an_error_row_and_the_others_are_done()
    {
        ToolRun run = await ToolRun.OfAsync("rows", "nowhere.txt", ToolRun.Seed("en"));
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("nowhere.txt", Field(run.Lines[0], "file"));
        Assert.StartsWith("there is no such file", Field(run.Lines[0], "error"), StringComparison.Ordinal);
        Assert.Contains("nowhere.txt: there is no such file", run.Error, StringComparison.Ordinal);
        Assert.Contains(run.Lines, static line => Field(line, "file") == ToolRun.Seed("en"));
    }

    [Fact]
    public async Task A_folder_may_stand_among_the_files()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("sub/one.txt", "The General Assembly,");
        Assert.Equal([path, ToolRun.Seed("en")], Files(await ToolRun.OfAsync("rows", folder.Path, ToolRun.Seed("en"))));
    }

    [Fact]
    public async Task A_dash_reads_standard_input()
    {
        ToolRun run = await ToolRun.WithInputAsync(await File.ReadAllTextAsync(ToolRun.Seed("en")), "rows", "-");
        Assert.Equal(0, run.ExitCode);
        Assert.All(run.Lines, static line => Assert.Equal("-", Field(line, "file")));
    }

    [Fact]
    public async Task Csv_has_one_header_for_all_files()
    {
        ToolRun run = await ToolRun.OfAsync("rows", "--format", "csv", ToolRun.Seed("en"), ToolRun.Seed("zh"));
        Assert.Single(run.Lines, static line => line.StartsWith("file,kind,symbol", StringComparison.Ordinal));
        Assert.StartsWith("file,kind,symbol", run.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recursive_takes_the_files_of_a_tree_in_the_order_of_their_paths()
    {
        using var folder = new TemporaryFolder();
        string second = folder.Write("b/one.txt", "The General Assembly,");
        string first = folder.Write("a/two.txt", "The General Assembly,");
        string other = folder.Write("a/three.text", "The General Assembly,");
        Assert.Equal([other, first, second], Files(await ToolRun.OfAsync("rows", "--recursive", folder.Path)));
        Assert.Equal([other], Files(await ToolRun.OfAsync("rows", "-r", folder.Path, "--pattern", "*.text")));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public async Task Many_files_keep_their_order_whatever_the_number_of_jobs(string jobs)
    {
        using var folder = new TemporaryFolder();
        string[] paths = [.. Enumerable.Range(0, 100).Select(i => folder.Write($"{i:000}.txt", new string('x', 2000 * (i % 7))))];
        Assert.Equal(paths, Files(await ToolRun.OfAsync("rows", "-r", folder.Path, "--jobs", jobs)));
    }

    private static string[] Files(ToolRun run) => [.. run.Lines.Select(static line => Field(line, "file")!).Distinct()];

    private static string? Field(string line, string name)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty(name).GetString();
    }
}
