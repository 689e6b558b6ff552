using System.CommandLine;
using Resolutions.Cli.Input;
using Resolutions.Serialization.Rows;

namespace Resolutions.Cli.Commands;

/// <summary><c>resolutions rows</c>: a document row for each file, then one row a block.</summary>
internal static class RowsCommand
{
    private const string Examples =
        """
        resolutions rows A_RES_55_162.zh.txt
        resolutions rows --recursive texts --format csv > rows.csv
        """;

    public static Command Create(Streams streams)
    {
        Option<string> format = InputArguments.OneOf("--format", "-f", "How rows are written.", "jsonl", "csv");
        var command = new ToolCommand(
            "rows", "Writes one row a paragraph as JSON Lines or CSV, for pandas, DuckDB or a spreadsheet (docs/rows.md).", Examples)
        {
            format,
        };
        ManyFiles files = ManyFiles.On(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            RowFormat rowFormat = parsed.GetValue(format) == "csv" ? RowFormat.Csv : RowFormat.JsonLines;
            return Task.FromResult(Write(files.Batch(parsed, streams, cancellationToken), rowFormat, streams.Output));
        });
        return command;
    }

    private static int Write(InputBatch batch, RowFormat format, Stream output)
    {
        // CSV has its header also where there is no file at all.
        using (new RowWriter(output, format))
        {
        }

        foreach ((FileInput input, MemoryStream rows) in batch.Run(input => RowsOf(input, format)))
        {
            rows.WriteTo(output);
            if (!input.IsRead) batch.Fail(input);
        }

        return batch.ExitCode;
    }

    private static MemoryStream RowsOf(FileInput input, RowFormat format)
    {
        var bytes = new MemoryStream();
        using var writer = new RowWriter(bytes, format, header: false);
        if (input.IsRead) writer.Write(input.Path, input.Result);
        else writer.Write(ResolutionRows.Error(input.Path, input.Error));
        return bytes;
    }
}
