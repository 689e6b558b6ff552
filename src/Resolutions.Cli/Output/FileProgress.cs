using Spectre.Console;

namespace Resolutions.Cli.Output;

/// <summary>A bar on standard error while many files are worked on. It comes when a run has lasted a while and is gone without a trace at its end.</summary>
internal sealed class FileProgress : IDisposable
{
    private const int BarWidth = 30;

    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);

    private readonly ProgressSlot _slot;
    private readonly CancellationTokenSource _end = new();
    private readonly IAnsiConsole _console;
    private readonly Lock _writing = new();
    private readonly Task _shown;
    private readonly Task<int> _total;
    private int _done;
    private bool _isShown;

    private FileProgress(Streams streams, ProgressSlot slot, Task<int> total)
    {
        _slot = slot;
        _console = Terminal.OnError(streams.Error, slot.Width);
        _total = total;
        _shown = Task.Run(ShowAsync);
    }

    /// <summary>Begins; null where no bar is to be shown.</summary>
    /// <param name="streams">Where to.</param>
    /// <param name="total">How many files there are, once that is known: walking a tree takes its time. Called only where a bar is to be shown.</param>
    public static FileProgress? Start(Streams streams, Func<Task<int>> total)
    {
        if (streams.Progress is not { } slot) return null;
        var progress = new FileProgress(streams, slot, total());
        slot.Current = progress;
        return progress;
    }

    /// <summary>One more file is done.</summary>
    public void Step() => Interlocked.Increment(ref _done);

    /// <summary>Writes a line above the bar.</summary>
    public void Write(string message)
    {
        lock (_writing)
        {
            // As control code it is neither wrapped nor cut at the terminal's width.
            if (_isShown) _console.Write(new ControlCode(message + Environment.NewLine));
            else _console.Profile.Out.Writer.WriteLine(message);
        }
    }

    /// <summary>Takes the bar away for good.</summary>
    public void Dispose()
    {
        if (_end.IsCancellationRequested) return;
        _slot.Current = null;
        _end.Cancel();
        _shown.Wait();
    }

    private async Task ShowAsync()
    {
        await PauseAsync(_slot.Patience);
        if (_end.IsCancellationRequested) return;
        lock (_writing) _isShown = true;
        await _console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn { Width = BarWidth }, new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(WatchAsync);
        lock (_writing) _isShown = false;
    }

    private async Task WatchAsync(ProgressContext context)
    {
        ProgressTask bar = context.AddTask("files").IsIndeterminate();
        while (!_end.IsCancellationRequested)
        {
            int done = Volatile.Read(ref _done);
            if (_total.IsCompletedSuccessfully)
            {
                bar.IsIndeterminate(false).MaxValue(Math.Max(1, await _total));
                bar.Value = done;
            }

            bar.Description = _total.IsCompletedSuccessfully ? $"{done} of {await _total} files" : $"{done} files";
            await PauseAsync(Beat);
        }
    }

    private Task PauseAsync(TimeSpan time) => Task.Delay(time, _end.Token).ContinueWith(static _ => { }, TaskScheduler.Default);
}
