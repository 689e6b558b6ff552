using Resolutions.Cli.Output;

namespace Resolutions.Cli.Tests.Output;

public sealed class FileProgressTests
{
    private const string ShowCursor = "\u001b[?25h";

    [Fact]
    public async Task A_bar_counts_the_files_lets_messages_through_and_is_gone_at_the_end()
    {
        using var terminal = new StringWriter();
        TextWriter writer = TextWriter.Synchronized(terminal);
        var slot = new ProgressSlot(80, TimeSpan.Zero);
        using FileProgress bar = FileProgress.Start(new Streams(Stream.Null, Stream.Null, writer, null, slot), static () => Task.FromResult(4))!;
        bar.Step();
        await Until(terminal, "1 of 4 files");
        bar.Write(new string('m', 200) + ".txt: a message longer than the terminal is wide");
        bar.Step();
        await Until(terminal, "2 of 4 files");
        bar.Dispose();
        string shown = terminal.ToString();
        Assert.Contains(new string('m', 200) + ".txt: a message longer than the terminal is wide", shown, StringComparison.Ordinal);
        Assert.Contains(ShowCursor, shown, StringComparison.Ordinal);
        Assert.DoesNotContain("files", shown[shown.LastIndexOf("\u001b[2K", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Null(slot.Current);
    }

    [Fact]
    public async Task A_run_that_is_over_before_the_bar_is_due_leaves_no_mark()
    {
        using var terminal = new StringWriter();
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.txt", Samples.Text);
        var tool = new Tool(new Streams(Stream.Null, new MemoryStream(), terminal, null, new ProgressSlot(80, TimeSpan.FromHours(1))));
        Assert.Equal(0, await tool.RunAsync(["rows", path], CancellationToken.None));
        Assert.Empty(terminal.ToString());
    }

    [Fact]
    public void Where_no_bar_may_be_shown_there_is_none() =>
        Assert.Null(FileProgress.Start(new Streams(Stream.Null, Stream.Null, TextWriter.Null), static () => Task.FromResult(1)));

    private static async Task Until(StringWriter terminal, string text)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!terminal.GetStringBuilder().ToString().Contains(text, StringComparison.Ordinal)) await Task.Delay(20, limit.Token);
    }
}
