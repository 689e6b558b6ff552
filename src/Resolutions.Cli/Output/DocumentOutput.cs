using Resolutions.AkomaNtoso;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Serialization;
using Resolutions.Serialization.Rows;

namespace Resolutions.Cli.Output;

/// <summary>Writes what reading a file gave in one of the formats of <see cref="OutputFormat"/>.</summary>
internal static class DocumentOutput
{
    /// <summary>Why a format cannot hold the result; null where it can.</summary>
    public static string? Obstacle(ParseResult result, string format) =>
        format == OutputFormat.Xml && result.Documents.Count > 1
            ? $"Unexpected {result.Documents.Count} documents ({string.Join(", ", result.Documents.Select(static document => document.Language))}); expected one, for XML holds no more. json, jsonl and csv do."
            : null;

    /// <param name="file">What rows call the file.</param>
    /// <param name="result">What reading it gave.</param>
    /// <param name="format">The format.</param>
    /// <param name="stream">Where to; it is left open.</param>
    public static void Write(string file, ParseResult result, string format, Stream stream)
    {
        switch (format)
        {
            case OutputFormat.Xml:
                AkomaNtosoWriter.Write(result.Documents[0], stream);
                stream.WriteByte((byte)'\n');
                break;
            case OutputFormat.Json:
                foreach (ResolutionDocument document in result.Documents)
                {
                    ResolutionJson.Serialize(stream, document, new ResolutionJsonOptions { Indented = true });
                    stream.WriteByte((byte)'\n');
                }

                break;
            default:
                using (var rows = new RowWriter(stream, format == OutputFormat.Csv ? RowFormat.Csv : RowFormat.JsonLines)) rows.Write(file, result);
                break;
        }
    }
}
