namespace Resolutions.Cli.Tests.Commands;

public sealed class ShowCommandTests
{
    [Fact]
    public async Task A_tree_that_goes_to_a_file_has_numbers_and_texts_and_no_colour()
    {
        ToolRun run = await ToolRun.OfAsync("show", ToolRun.Seed("en"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Calls upon the entire United Nations system", run.Output, StringComparison.Ordinal);
        Assert.Contains("── 3.  Calls", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', run.Output);
    }

    [Fact]
    public async Task An_outline_leaves_the_texts_out()
    {
        ToolRun run = await ToolRun.OfAsync("show", "--outline", ToolRun.Seed("en"));
        Assert.DoesNotContain("the entire United Nations system", run.Output, StringComparison.Ordinal);
        Assert.Contains("── 3.  Calls", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beside_a_verb_stands_whom_it_asks_by_when_and_how_often()
    {
        ToolRun run = await ToolRun.OfAsync("show", "--outline", ToolRun.Seed("en"));
        Assert.Contains("18.  Requests request → secretary-general [", run.Output, StringComparison.Ordinal);
        Assert.Contains("19.  Also requests request → secretary-general [every-5-years]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_characters_of_a_text_do_not_reach_the_terminal()
    {
        string text = (await File.ReadAllTextAsync(ToolRun.Seed("en"))).Replace("entire", "\u001B]0;title\u0007entire", StringComparison.Ordinal);
        ToolRun run = await ToolRun.WithInputAsync(text, "show", "-");
        Assert.DoesNotContain('\u001B', run.Output);
        Assert.DoesNotContain('\u0007', run.Output);
    }

    [Fact]
    public async Task What_looks_like_markup_is_text()
    {
        string text = (await File.ReadAllTextAsync(ToolRun.Seed("en"))).Replace("entire", "[red]entire[/]", StringComparison.Ordinal);
        ToolRun run = await ToolRun.WithInputAsync(text, "show", "-");
        Assert.Contains("[red]entire[/]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_without_a_resolution_is_reported()
    {
        ToolRun run = await ToolRun.WithInputAsync("", "show", "-");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("standard input: ", run.Error, StringComparison.Ordinal);
    }
}
