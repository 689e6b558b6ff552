using System.Globalization;

namespace Resolutions.Cli.Tests;

/// <summary>What only a process of its own shows: pipes, signals, exit codes.</summary>
public sealed class ProgramTests
{
    [ShellTheory]
    [InlineData("resolutions show A_RES_55_162.zh.txt", 0)]
    [InlineData("resolutions show nowhere.txt", 1)]
    [InlineData("resolutions parse nowhere.txt texts", 1)]
    [InlineData("resolutions rows texts nowhere", 1)]
    [InlineData("resolutions validate A_RES_55_162.en.txt", 0)]
    [InlineData("echo nothing | resolutions validate -", 1)]
    [InlineData("resolutions actions texts --verb request", 0)]
    [InlineData("resolutions convert A_RES_55_162.en.txt -o /nowhere/at/all.xml", 1)]
    [InlineData("resolutions compare A_RES_55_162.en.txt", 1)]
    [InlineData("resolutions score nowhere", 1)]
    [InlineData("resolutions score un-xml/75 --baseline nowhere.json", 1)]
    [InlineData("resolutions", 2)]
    [InlineData("resolutions bogus", 2)]
    [InlineData("resolutions rows", 2)]
    [InlineData("resolutions convert A_RES_55_162.en.txt", 2)]
    [InlineData("resolutions convert texts --to json", 2)]
    [InlineData("resolutions rows texts > /dev/full", 1)]
    public async Task Exit_codes_are_those_of_the_page(string commandLine, int code)
    {
        using var shell = new Shell();
        ToolRun run = await shell.RunAsync(commandLine);
        Assert.True(code == run.ExitCode, $"{run.ExitCode}: {run.Error}");
        // An error has its words, and no stack trace.
        if (code != 0) Assert.NotEmpty(run.Error + run.Output);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [ShellTheory]
    [InlineData("rows")]
    [InlineData("validate -f json")]
    [InlineData("actions")]
    [InlineData("show")]
    public async Task Where_the_reader_of_a_pipe_has_gone_the_tool_ends_and_says_nothing(string command)
    {
        using var shell = new Shell();
        // Much more than a pipe holds and head takes at a time: whatever fits is written before anybody has gone.
        string files = string.Concat(Enumerable.Repeat(" texts", 400));
        ToolRun run = await shell.RunAsync($"resolutions {command}{files} | head -1 >/dev/null; exit ${{PIPESTATUS[0]}}");
        Assert.Equal((141, ""), (run.ExitCode, run.Error));
    }

    [ShellTheory]
    [InlineData("resolutions rows -")]
    [InlineData("resolutions validate A_RES_55_162.en.txt -")]
    public async Task Ctrl_c_ends_with_its_exit_code_even_where_input_is_awaited(string commandLine)
    {
        using var shell = new Shell();
        // A job of a shell without job control ignores the signal; with set -m it does not. The pipe never says anything and never ends.
        ToolRun run = await shell.RunAsync($"set -m; mkfifo never; sleep 60 > never & {commandLine} < never > out & sleep 2; kill -INT -$!; wait $!; echo code $?; kill %1");
        Assert.Contains("code 130", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [ShellTheory]
    [InlineData("zh", "千年首脑会议")]
    public async Task Standard_input_and_output_are_utf8(string language, string words)
    {
        using var shell = new Shell();
        ToolRun run = await shell.RunAsync(string.Create(CultureInfo.InvariantCulture, $"LC_ALL=C resolutions rows - < A_RES_55_162.{language}.txt"));
        Assert.Contains(words, run.Output, StringComparison.Ordinal);
    }

    [ShellTheory]
    [InlineData("resolutions rows texts > out")]
    [InlineData("resolutions rows texts | cat > out")]
    public async Task No_progress_is_written_where_errors_do_not_go_to_a_terminal(string commandLine)
    {
        using var shell = new Shell();
        Assert.Equal("", (await shell.RunAsync(commandLine)).Error);
    }

    [ShellTheory]
    [InlineData("resolutions show A_RES_55_162.zh.txt")]
    public async Task Into_a_pipe_there_are_no_colours(string commandLine)
    {
        using var shell = new Shell();
        Assert.DoesNotContain('\u001b', (await shell.RunAsync(commandLine)).Output);
    }
}
