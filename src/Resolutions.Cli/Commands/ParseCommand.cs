using System.CommandLine;
using Resolutions.Cli.Input;
using Resolutions.Model;
using Resolutions.Serialization;

namespace Resolutions.Cli.Commands;

/// <summary><c>resolutions parse</c>: the whole model as JSON.</summary>
internal static class ParseCommand
{
    private const string Examples =
        """
        resolutions parse A_RES_55_162.zh.txt
        resolutions parse --compact texts > resolutions.jsonl
        resolutions parse - < A_RES_55_162.en.txt
        """;

    public static Command Create(Streams streams)
    {
        var compact = new Option<bool>("--compact") { Description = "One line a document instead of a line a property." };
        var noSpans = new Option<bool>("--no-spans") { Description = "Leave out the places in the text." };
        var command = new ToolCommand("parse", "Writes the typed resolution as JSON (docs/json.md).", Examples) { compact, noSpans };
        ManyFiles files = ManyFiles.On(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var json = new ResolutionJsonOptions { Indented = !parsed.GetValue(compact), IncludeSpans = !parsed.GetValue(noSpans) };
            return Task.FromResult(Write(files.Batch(parsed, streams, cancellationToken), json, streams.Output));
        });
        return command;
    }

    private static int Write(InputBatch batch, ResolutionJsonOptions options, Stream output)
    {
        foreach ((FileInput input, MemoryStream json) in batch.Run(input => JsonOf(input.NeedResolution(), options)))
        {
            json.WriteTo(output);
            if (input.NeedResolution() is { IsRead: false } failed) batch.Fail(failed);
        }

        return batch.ExitCode;
    }

    private static MemoryStream JsonOf(FileInput input, ResolutionJsonOptions options)
    {
        var bytes = new MemoryStream();
        if (!input.IsRead) return bytes;

        // A text in two languages, or of two resolutions, gives two documents, one after the other.
        foreach (ResolutionDocument document in input.Result.Documents)
        {
            ResolutionJson.Serialize(bytes, document, options);
            bytes.WriteByte((byte)'\n');
        }

        return bytes;
    }
}
