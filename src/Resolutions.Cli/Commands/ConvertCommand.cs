using System.CommandLine;
using Resolutions.Cli.Input;
using Resolutions.Cli.Output;

namespace Resolutions.Cli.Commands;

/// <summary><c>resolutions convert</c>: any kind of file that is read to the UN's XML, JSON or rows.</summary>
internal static class ConvertCommand
{
    private const string Examples =
        """
        resolutions convert A_RES_55_162.zh.txt -o A_RES_55_162.zh.xml
        resolutions convert A_RES_75_100_E.xml -o A_RES_75_100_E.json
        resolutions convert resolution.pdf --to xml > resolution.xml
        resolutions convert texts --to xml -o converted/
        """;

    public static Command Create(Streams streams)
    {
        var output = new Option<string?>("--output", "-o")
        {
            HelpName = "OUT",
            Description = "The file to write, replaced if it is there; its suffix tells the format: .xml (AKN4UN), .json, .jsonl or .csv. For several files a folder, with --to. Standard output unless given.",
        };
        var to = new Option<string?>("--to", "-t")
        {
            HelpName = string.Join('|', OutputFormat.All),
            Description = "The format, whatever the suffix of OUT; needed for standard output and for folders.",
        };
        to.AcceptOnlyFromAmong(OutputFormat.All);
        var command = new ToolCommand("convert", "Converts text, PDF, Word or XML to the UN's XML (AKN4UN), and XML to JSON or rows.", Examples) { output, to };
        ManyFiles files = ManyFiles.On(command);
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
            bool intoFolder = path is not null && (Directory.Exists(path) || Path.EndsInDirectorySeparator(path));
            if (!intoFolder && !files.IsOne(parsed))
            {
                streams.Error.WriteLine("resolutions: Expected --output FOLDER for several files: one that is there, or a path that ends with /.");
                return Task.FromResult(ExitCode.Usage);
            }

            string? format = parsed.GetValue(to) ?? OutputFormat.Of(path!);
            if (format is null)
            {
                streams.Error.WriteLine("resolutions: Expected --to with a folder as --output.");
                return Task.FromResult(ExitCode.Usage);
            }

            return Task.FromResult(Write(files.Batch(parsed, streams, cancellationToken), new OutputPlace(path, intoFolder, format), streams.Output));
        });
        return command;
    }

    private static int Write(InputBatch batch, OutputPlace place, Stream output)
    {
        // All of it before a file is touched: what cannot be converted leaves what was there.
        foreach ((FileInput input, Conversion made) in batch.Run(input => Conversion.Of(input, place.Format)))
        {
            if (!made.Input.IsRead) batch.Fail(made.Input);
            else if (place.Path is null) made.Content.WriteTo(output);
            else if (place.Write(input.Name, made.Content) is { } error) batch.Fail(input with { Error = error });
        }

        return batch.ExitCode;
    }

    private sealed record Conversion(FileInput Input, MemoryStream Content)
    {
        public static Conversion Of(FileInput input, string format)
        {
            var content = new MemoryStream();
            FileInput read = input.NeedResolution();
            if (read.IsRead) read = read with { Error = DocumentOutput.Obstacle(read.Result, format) };
            if (read.IsRead) DocumentOutput.Write(read.Path, read.Result, format, content);
            return new Conversion(read, content);
        }
    }
}
