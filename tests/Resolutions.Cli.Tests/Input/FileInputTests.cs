using System.Text.Json;

namespace Resolutions.Cli.Tests.Input;

public sealed class FileInputTests
{
    [Fact]
    public async Task Xml_is_told_by_its_content_and_not_by_its_name()
    {
        using var folder = new TemporaryFolder();
        Check(await ToolRun.OfAsync("rows", folder.Write("resolution.txt", Samples.Xml)));
        Check(await ToolRun.WithInputAsync("\uFEFF  " + Samples.Xml, "rows", "-"));
    }

    [Fact]
    public async Task Word_is_told_by_its_content_and_not_by_its_name()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("resolution.txt", "");
        await File.WriteAllBytesAsync(path, Samples.Word(Samples.Text));
        Check(await ToolRun.OfAsync("rows", path));
    }

    [Fact]
    public async Task Text_in_a_file_called_xml_is_text()
    {
        using var folder = new TemporaryFolder();
        Check(await ToolRun.OfAsync("rows", folder.Write("resolution.xml", Samples.Text)));
    }

    [Theory]
    [InlineData("<akomaNtoso><statement>", "Unexpected XML")]
    [InlineData("<akomaNtoso></akomaNtoso>", "expected")]
    [InlineData("<?xml version=\"1.0\"?><recipe/>", "XML")]
    [InlineData("%PDF-1.7 and no more", "PDF")]
    [InlineData("{\\rtf1 Resolution}", "RTF")]
    [InlineData("", "empty")]
    public async Task A_file_that_cannot_be_read_as_what_it_is_fails_in_every_command_and_says_why(string content, string why)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("bad", content);
        foreach (string[] command in new[] { new[] { "rows" }, ["parse"], ["show"], ["actions", "--format", "csv"], ["convert", "--to", "json"] })
        {
            ToolRun run = await ToolRun.OfAsync([.. command, path]);
            Assert.Equal(1, run.ExitCode);
            Assert.StartsWith($"resolutions: {path}: ", run.Error, StringComparison.Ordinal);
            Assert.Contains(why, run.Error, StringComparison.Ordinal);
        }

        ToolRun rows = await ToolRun.OfAsync("rows", path);
        Assert.Contains(why, Field(Assert.Single(rows.Lines), "error"), StringComparison.Ordinal);
        ToolRun findings = await ToolRun.OfAsync("validate", path);
        Assert.Equal((1, ""), (findings.ExitCode, findings.Error));
        Assert.StartsWith($"{path}(1,1): error RES", Assert.Single(findings.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Xml_is_shown_parsed_and_checked_as_text_is()
    {
        ToolRun shown = await ToolRun.WithInputAsync(Samples.Xml, "show", "-");
        Assert.Equal(0, shown.ExitCode);
        Assert.Contains("Lighthouses", shown.Output, StringComparison.Ordinal);
        ToolRun parsed = await ToolRun.WithInputAsync(Samples.Xml, "parse", "-");
        Assert.Equal("en", Field(parsed.Output, "language"));
        Assert.Equal(0, (await ToolRun.WithInputAsync(Samples.Xml, "validate", "-")).ExitCode);
    }

    private static void Check(ToolRun run)
    {
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("A/RES/73/900", Field(run.Lines[0], "symbol"));
        Assert.Contains(run.Lines, static line => line.Contains("\"path\":\"OP1\"", StringComparison.Ordinal) && line.Contains("\"secretary-general\"", StringComparison.Ordinal));
    }

    private static string? Field(string line, string name)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty(name).GetString();
    }
}
