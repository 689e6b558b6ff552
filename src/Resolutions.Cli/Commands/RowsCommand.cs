using System.CommandLine;
using Resolutions.Cli.Input;
using Resolutions.Documents;
using Resolutions.Serialization.Rows;

namespace Resolutions.Cli.Commands;

/// <summary><c>resolutions rows</c>: a document row for each file, then one row a block.</summary>
internal static class RowsCommand
{
    /// <summary>How many files a worker may be ahead of the output, so that one long file does not hold up the others.</summary>
    private const int AheadPerJob = 8;

    private const int MaxJobs = 1024;

    private const string Examples =
        """
        resolutions rows A_RES_55_162.zh.txt
        resolutions rows --recursive texts --format csv > rows.csv
        """;

    public static Command Create(Streams streams)
    {
        Argument<string[]> files = InputArguments.Files();
        Option<string[]> recursive = InputArguments.Recursive();
        Option<string> pattern = InputArguments.Pattern();
        Option<string?> language = InputArguments.Language();
        Option<string> format = InputArguments.OneOf("--format", "-f", "How rows are written.", "jsonl", "csv");
        var jobs = new Option<int>("--jobs", "-j")
        {
            HelpName = "N",
            Description = "How many files are parsed at the same time; rows keep the order of the files.",
            DefaultValueFactory = static _ => Environment.ProcessorCount,
        };
        jobs.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > MaxJobs) result.AddError($"Unexpected --jobs; expected a number from 1 to {MaxJobs}.");
        });

        var command = new ToolCommand(
            "rows", "Writes one row a paragraph as JSON Lines or CSV, for pandas, DuckDB or a spreadsheet (docs/rows.md).", Examples)
        {
            files, recursive, pattern, format, language, jobs,
        };
        InputArguments.NeedFiles(command, files, recursive);
        command.SetAction((parsed, cancellationToken) =>
        {
            IEnumerable<string> paths = InputFiles.Expand(parsed.GetValue(files) ?? [], parsed.GetValue(recursive)!, parsed.GetValue(pattern)!);
            RowFormat rowFormat = parsed.GetValue(format) == "csv" ? RowFormat.Csv : RowFormat.JsonLines;
            DocumentReaderOptions options = InputArguments.ReaderOptions(parsed.GetValue(language));
            return WriteAsync(streams, paths, rowFormat, options, parsed.GetValue(jobs), cancellationToken);
        });
        return command;
    }

    private static async Task<int> WriteAsync(
        Streams streams, IEnumerable<string> paths, RowFormat format, DocumentReaderOptions options, int jobs, CancellationToken cancellationToken)
    {
        Stream output = streams.Output;
        // CSV has its header also where there is no file at all.
        using (new RowWriter(output, format))
        {
        }

        TaskScheduler workers = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        var pending = new Queue<Task<FileRows>>();
        int code = ExitCode.Ok;
        foreach (string path in paths)
        {
            if (pending.Count == jobs * AheadPerJob) await WriteNextAsync();
            pending.Enqueue(Task.Factory.StartNew(
                () => RowsOf(path, streams, format, options, cancellationToken), cancellationToken, TaskCreationOptions.None, workers));
        }

        while (pending.Count > 0) await WriteNextAsync();
        return code;

        async Task WriteNextAsync()
        {
            FileRows rows = await pending.Dequeue();
            rows.Bytes.WriteTo(output);
            if (rows.Failure is null) return;
            InputArguments.Report(streams, rows.Failure);
            code = ExitCode.Failed;
        }
    }

    private static FileRows RowsOf(
        string path, Streams streams, RowFormat format, DocumentReaderOptions options, CancellationToken cancellationToken)
    {
        var bytes = new MemoryStream();
        using var writer = new RowWriter(bytes, format, header: false);
        FileInput input = FileInput.Read(path, streams, options, cancellationToken);
        if (input.IsRead) writer.Write(path, input.Result);
        else writer.Write(ResolutionRows.Error(path, input.Error));
        return new FileRows(bytes, input.IsRead ? null : input);
    }

    private sealed record FileRows(MemoryStream Bytes, FileInput? Failure);
}
