using System.CommandLine;
using Resolutions.Cli.Input;
using Resolutions.Cli.Output;
using Resolutions.Documents;

namespace Resolutions.Cli.Commands;

/// <summary><c>resolutions convert</c>: any kind of file that is read to the UN's XML, JSON or rows.</summary>
internal static class ConvertCommand
{
    private const string Examples =
        """
        resolutions convert A_RES_55_162.zh.txt -o A_RES_55_162.zh.xml
        resolutions convert A_RES_75_100_E.xml -o A_RES_75_100_E.json
        resolutions convert resolution.pdf --to xml > resolution.xml
        """;

    public static Command Create(Streams streams)
    {
        Argument<string> file = InputArguments.OneFile();
        Option<string?> language = InputArguments.Language();
        var output = new Option<string?>("--output", "-o")
        {
            HelpName = "OUT",
            Description = "The file to write, replaced if it is there; its suffix tells the format: .xml (AKN4UN), .json, .jsonl or .csv. Standard output unless given.",
        };
        var to = new Option<string?>("--to", "-t")
        {
            HelpName = string.Join('|', OutputFormat.All),
            Description = "The format, whatever the suffix of OUT; needed for standard output.",
        };
        to.AcceptOnlyFromAmong(OutputFormat.All);
        var command = new ToolCommand("convert", "Converts text, PDF, Word or XML to the UN's XML (AKN4UN), and XML to JSON or rows.", Examples) { file, output, to, language };
        command.Validators.Add(result =>
        {
            if (result.GetResult(to) is null && OutputFormat.Of(result.GetValue(output) ?? "") is null)
            {
                result.AddError("Expected --output with one of the suffixes ." + string.Join(", .", OutputFormat.All) + ", or --to.");
            }
        });
        command.SetAction((parsed, cancellationToken) =>
        {
            string? path = parsed.GetValue(output) is { } given && given != FileInput.StandardInput ? given : null;
            string format = parsed.GetValue(to) ?? OutputFormat.Of(path!)!;
            return WriteAsync(streams, parsed.GetValue(file)!, path, format, InputArguments.ReaderOptions(parsed.GetValue(language)), cancellationToken);
        });
        return command;
    }

    private static async Task<int> WriteAsync(
        Streams streams, string path, string? output, string format, DocumentReaderOptions options, CancellationToken cancellationToken)
    {
        FileInput input = FileInput.Read(path, streams, options, cancellationToken).NeedResolution();
        if (input.IsRead) input = input with { Error = DocumentOutput.Obstacle(input.Result, format) };
        if (!input.IsRead)
        {
            InputArguments.Report(streams, input);
            return ExitCode.Failed;
        }

        // All of it before a file is touched: what cannot be converted leaves what was there.
        using var content = new MemoryStream();
        DocumentOutput.Write(path, input.Result, format, content);
        content.Position = 0;
        if (output is null)
        {
            await content.CopyToAsync(streams.Output, cancellationToken);
            return ExitCode.Ok;
        }

        try
        {
            await using FileStream file = File.Create(output);
            await content.CopyToAsync(file, cancellationToken);
            return ExitCode.Ok;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            await streams.Error.WriteLineAsync($"resolutions: {output}: cannot be written: {exception.Message}");
            return ExitCode.Failed;
        }
    }
}
