using System.CommandLine;
using Resolutions.Cli.Input;
using Resolutions.Documents;
using Resolutions.Model;
using Resolutions.Serialization;

namespace Resolutions.Cli.Commands;

/// <summary><c>resolutions parse</c>: the whole model as JSON.</summary>
internal static class ParseCommand
{
    private const string Examples =
        """
        resolutions parse A_RES_55_162.zh.txt
        pdftotext -layout resolution.pdf - | resolutions parse -
        """;

    public static Command Create(Streams streams)
    {
        Argument<string> file = InputArguments.OneFile();
        Option<string?> language = InputArguments.Language();
        var compact = new Option<bool>("--compact") { Description = "One line a document instead of a line a property." };
        var noSpans = new Option<bool>("--no-spans") { Description = "Leave out the places in the text." };
        var command = new ToolCommand("parse", "Writes the typed resolution as JSON (docs/json.md).", Examples) { file, language, compact, noSpans };
        command.SetAction((parsed, cancellationToken) =>
        {
            var json = new ResolutionJsonOptions { Indented = !parsed.GetValue(compact), IncludeSpans = !parsed.GetValue(noSpans) };
            DocumentReaderOptions reading = InputArguments.ReaderOptions(parsed.GetValue(language));
            return WriteAsync(streams, parsed.GetValue(file)!, reading, json, cancellationToken);
        });
        return command;
    }

    private static async Task<int> WriteAsync(
        Streams streams, string path, DocumentReaderOptions options, ResolutionJsonOptions json, CancellationToken cancellationToken)
    {
        FileInput input = FileInput.Read(path, streams, options, cancellationToken).NeedResolution();
        if (!input.IsRead)
        {
            InputArguments.Report(streams, input);
            return ExitCode.Failed;
        }

        // A text in two languages gives two documents, one after the other.
        foreach (ResolutionDocument document in input.Result.Documents)
        {
            await ResolutionJson.SerializeAsync(streams.Output, document, json, cancellationToken);
            streams.Output.WriteByte((byte)'\n');
        }

        return ExitCode.Ok;
    }
}
