using Resolutions.Cli.Commands;
using Resolutions.Cli.Output;
using Resolutions.Documents;

namespace Resolutions.Cli.Input;

/// <summary>Reads many files, several at a time, and gives what was made of each in the order of the files.</summary>
/// <remarks>However many files there are, only as many as the jobs are ahead of are held.</remarks>
/// <param name="streams">Where messages and the progress bar go.</param>
/// <param name="named">What the command line names, for a message.</param>
/// <param name="paths">The files that stand for it.</param>
/// <param name="options">How they are read.</param>
/// <param name="jobs">How many are read at a time.</param>
/// <param name="cancellationToken">Stops between files and within long ones.</param>
internal sealed class InputBatch(
    Streams streams, IReadOnlyList<string> named, IEnumerable<InputPath> paths, DocumentReaderOptions options, int jobs, CancellationToken cancellationToken)
{
    /// <summary>How many files a job may be ahead of the output, so that one long file does not hold up the others.</summary>
    private const int AheadPerJob = 8;

    private const int NamedAtMost = 5;

    /// <summary>Suffixes of what the tool itself writes: in a folder of texts they are results, not resolutions.</summary>
    private static readonly string[] OutputSuffixes = [".csv", ".htm", ".html", ".json", ".jsonl", ".md", ".sarif"];

    private readonly List<string> _passedOver = [];

    private FileProgress? _progress;
    private int _passed;
    private int _taken;

    /// <summary>Whether one of those so far failed.</summary>
    public bool AnyFailed { get; private set; }

    /// <summary><see cref="ExitCode.Failed"/> if one failed.</summary>
    public int ExitCode => AnyFailed ? Cli.ExitCode.Failed : Cli.ExitCode.Ok;

    /// <summary>Runs work on each file. What is no text, PDF, Word or XML is passed over where nobody named it.</summary>
    /// <param name="work">What is made of a file; runs on several threads.</param>
    public IEnumerable<(FileInput Input, T Made)> Run<T>(Func<FileInput, T> work)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using FileProgress? progress = _progress = FileProgress.Start(streams, () => Task.Run(paths.Count, CancellationToken.None));
        TaskScheduler workers = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        var pending = new Queue<Task<Outcome<T>>>();
        try
        {
            using IEnumerator<InputPath> path = paths.GetEnumerator();
            bool more = true;
            while (more || pending.Count > 0)
            {
                while (more && pending.Count < jobs * AheadPerJob)
                {
                    more = path.MoveNext();
                    if (!more) break;
                    InputPath current = path.Current;
                    pending.Enqueue(Task.Factory.StartNew(() => Of(current, work, stop.Token), stop.Token, TaskCreationOptions.None, workers));
                }

                if (pending.Count == 0) break;
                Outcome<T> outcome = pending.Dequeue().GetAwaiter().GetResult();
                progress?.Step();
                if (outcome.IsPassedOver)
                {
                    PassOver(outcome.Input);
                    continue;
                }

                _taken++;
                yield return (outcome.Input, outcome.Made!);
            }
        }
        finally
        {
            // Where the reader of the results has gone, the files in hand are let go before anything they use is.
            stop.Cancel();
            Task.WaitAll([.. pending.Select(static task => (Task)task.ContinueWith(static done => _ = done.Exception, TaskScheduler.Default))]);
            _progress = null;
        }

        progress?.Dispose();
        ReportPassedOver();
    }

    /// <summary>Says which file failed and why, and what to do.</summary>
    public void Fail(FileInput input)
    {
        AnyFailed = true;
        string message = InputArguments.MessageOf(input);
        if (_progress is { } progress) progress.Write(message);
        else streams.Error.WriteLine(message);
    }

    private Outcome<T> Of<T>(InputPath path, Func<FileInput, T> work, CancellationToken stop)
    {
        if (path.Error is not null) return Taken(new FileInput(path.Path, null, path.Error) { Name = path.Name });
        if (path.IsFound && OutputSuffixes.Contains(Path.GetExtension(path.Path), StringComparer.OrdinalIgnoreCase))
        {
            return Outcome<T>.PassedOver(new FileInput(path.Path, null, "is a result, not a text."));
        }

        FileInput input = FileInput.Read(path.Path, streams, options, stop) with { Name = path.Name };
        return path.IsFound && input.IsOfOtherKind ? Outcome<T>.PassedOver(input) : Taken(input);

        Outcome<T> Taken(FileInput taken) => new(taken, work(taken), false);
    }

    private void PassOver(FileInput input)
    {
        _passed++;
        if (_passedOver.Count < NamedAtMost) _passedOver.Add(input.Path);
    }

    private void ReportPassedOver()
    {
        if (_passed > 0)
        {
            string names = string.Join(", ", _passedOver) + (_passed > _passedOver.Count ? $" and {_passed - _passedOver.Count} more" : "");
            streams.Error.WriteLine(Terminal.Safe($"resolutions: passed over {_passed} file{(_passed == 1 ? "" : "s")} of other kinds: {names}. Name a file, or use --pattern, to take it."));
        }

        if (_taken > 0 || AnyFailed) return;
        AnyFailed = true;
        streams.Error.WriteLine(Terminal.Safe($"resolutions: {string.Join(", ", named)}: no file to read; expected text, PDF, Word or AKN4UN there, or another --pattern."));
    }

    private sealed record Outcome<T>(FileInput Input, T? Made, bool IsPassedOver)
    {
        public static Outcome<T> PassedOver(FileInput input) => new(input, default, true);
    }
}
