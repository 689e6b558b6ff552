using Resolutions.AkomaNtoso;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Serialization;

namespace Resolutions.Cli.Tests.Commands;

public sealed class ConvertCommandTests
{
    [Fact]
    public async Task Text_becomes_xml_that_reads_back_as_the_same_paragraphs()
    {
        using var folder = new TemporaryFolder();
        string output = Path.Combine(folder.Path, "out.xml");
        ToolRun run = await ToolRun.OfAsync("convert", ToolRun.Seed("zh"), "-o", output);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        ResolutionDocument read = AkomaNtosoReader.Read(output).GetDocumentOrThrow();
        ResolutionDocument text = ResolutionParser.Parse(await File.ReadAllTextAsync(ToolRun.Seed("zh"))).Document!;
        Assert.Equal("A/RES/55/162", read.Symbol?.ToString());
        Assert.Equal(Paragraphs(text), Paragraphs(read));
    }

    [Fact]
    public async Task Xml_becomes_the_json_of_its_document()
    {
        using var folder = new TemporaryFolder();
        string input = folder.Write("in.xml", Samples.Xml), output = Path.Combine(folder.Path, "out.json");
        Assert.Equal(0, (await ToolRun.OfAsync("convert", input, "--output", output)).ExitCode);
        Assert.Equal(AkomaNtosoReader.Read(input).Document, ResolutionJson.Deserialize(await File.ReadAllTextAsync(output)));
    }

    [Theory]
    [InlineData("jsonl", "{\"file\":\"-\"")]
    [InlineData("csv", "file,kind,symbol")]
    public async Task Xml_becomes_rows_on_standard_output(string format, string start)
    {
        ToolRun run = await ToolRun.WithInputAsync(Samples.Xml, "convert", "-", "--to", format);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(start, run.Output, StringComparison.Ordinal);
        Assert.Contains("OP1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_languages_do_not_go_into_one_xml_file_and_leave_what_was_there()
    {
        using var folder = new TemporaryFolder();
        string both = folder.Write("both.txt", await File.ReadAllTextAsync(ToolRun.Seed("en")) + "\n" + await File.ReadAllTextAsync(ToolRun.Seed("zh")));
        string output = folder.Write("out.xml", "before");
        ToolRun run = await ToolRun.OfAsync("convert", both, "-o", output);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("2 documents", run.Error, StringComparison.Ordinal);
        Assert.Equal("before", await File.ReadAllTextAsync(output));
    }

    [Theory]
    [InlineData("convert", "x.txt")]
    [InlineData("convert", "x.txt", "-o", "out.docx")]
    [InlineData("convert", "x.txt", "--to", "pdf")]
    public async Task Without_a_format_that_is_written_nothing_is_done(params string[] args)
    {
        ToolRun run = await ToolRun.OfAsync(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("See resolutions convert --help.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_in_a_folder_that_is_missing_is_reported()
    {
        using var folder = new TemporaryFolder();
        ToolRun run = await ToolRun.OfAsync("convert", ToolRun.Seed("en"), "-o", Path.Combine(folder.Path, "none", "out.json"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_converted_into_a_folder_with_the_same_paths()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", Samples.Text);
        folder.Write("in/sub/b.txt", Samples.Text);
        ToolRun run = await ToolRun.OfAsync("convert", folder.At("in"), "--to", "xml", "-o", folder.At("out/"));
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal("A/RES/73/900", AkomaNtosoReader.Read(folder.At("out/a.xml")).Document?.Symbol?.ToString());
        Assert.Equal("A/RES/73/900", AkomaNtosoReader.Read(folder.At("out/sub/b.xml")).Document?.Symbol?.ToString());
    }

    [Fact]
    public async Task Two_files_that_would_be_written_to_one_are_not_and_the_second_is_named()
    {
        using var folder = new TemporaryFolder();
        string a = folder.Write("a/x.txt", Samples.Text), b = folder.Write("b/x.txt", Samples.Text);
        ToolRun run = await ToolRun.OfAsync("convert", a, b, "--to", "json", "-o", folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"resolutions: {b}: would be written to {folder.At("x.json")}", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--to", "json")]
    [InlineData("-o", "out.json")]
    public async Task Several_files_need_a_folder_to_be_written_to(params string[] where)
    {
        ToolRun run = await ToolRun.OfAsync(["convert", ToolRun.Seed("en"), ToolRun.Seed("zh"), .. where]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("--output FOLDER", run.Error, StringComparison.Ordinal);
    }

    private static string[] Paragraphs(ResolutionDocument document) =>
    [
        .. document.Resolutions[0].Preamble.Blocks.Concat(document.Resolutions[0].Operative.Blocks).SelectMany(static block => block.DescendantsAndSelf()).OfType<Paragraph>()
            .Select(static paragraph => $"{paragraph.Path} {paragraph.Opening?.Verb.Id} {string.Join(',', paragraph.Addressees.Select(static actor => actor.Id))} {paragraph.Text}"),
    ];
}
