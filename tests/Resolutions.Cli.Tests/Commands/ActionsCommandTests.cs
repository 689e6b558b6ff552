namespace Resolutions.Cli.Tests.Commands;

public sealed class ActionsCommandTests
{
    [Fact]
    public async Task Csv_has_a_line_for_each_action_and_filters_take_the_ones_asked_for()
    {
        ToolRun all = await ToolRun.OfAsync("actions", "--format", "csv", ToolRun.Seed("en"));
        Assert.StartsWith("file,symbol,language,path,verb,verbId,who,what,when,report\r\n", all.Output, StringComparison.Ordinal);
        Assert.InRange(all.Lines.Length, 21, 60);

        ToolRun some = await ToolRun.OfAsync("actions", "--format", "csv", "--to", "secretary-general", ToolRun.Seed("en"));
        Assert.InRange(some.Lines.Length, 2, all.Lines.Length - 1);
        Assert.All(some.Lines.Skip(1), static line => Assert.Contains("\"secretary-general\"", line, StringComparison.Ordinal));

        Assert.Single((await ToolRun.OfAsync("actions", "--format", "csv", "--verb", "no-such-verb", ToolRun.Seed("en"))).Lines);
    }

    [Fact]
    public async Task Markdown_has_a_table_a_document_and_escapes_what_would_break_it()
    {
        string text = (await File.ReadAllTextAsync(ToolRun.Seed("en"))).Replace("entire", "<b>|entire", StringComparison.Ordinal);
        ToolRun run = await ToolRun.WithInputAsync(text, "actions", "--format", "md", "-");
        Assert.Contains("| Paragraph | Verb | Who | What | When | Report |", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", run.Output, StringComparison.Ordinal);
        Assert.All(
            run.Lines.Where(static line => line.StartsWith("| OP", StringComparison.Ordinal)),
            static line => Assert.Equal(7, line.Replace("\\|", "", StringComparison.Ordinal).Count(static c => c == '|')));
    }

    [Fact]
    public async Task A_missing_file_fails_and_the_others_are_done()
    {
        ToolRun run = await ToolRun.OfAsync("actions", "nowhere.txt", ToolRun.Seed("en"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nowhere.txt: there is no such file", run.Error, StringComparison.Ordinal);
        Assert.Contains("OP20", run.Output, StringComparison.Ordinal);
    }
}
