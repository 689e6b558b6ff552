using System.Text.Encodings.Web;
using System.Text.Json;
using Resolutions.Comparison;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Cli.Comparison;

/// <summary>Writes a comparison as one JSON object.</summary>
internal static class ComparisonJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, Concordance concordance, ResolutionDocument first, ResolutionDocument second, bool onlyChanges)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("kind", "languages");
            WriteDocument(json, "first", first);
            WriteDocument(json, "second", second);
            json.WriteStartArray("rows");
            foreach (ConcordanceRow row in concordance.Rows.Where(row => !onlyChanges || row.Findings.Count > 0))
            {
                json.WriteStartObject();
                WriteBlock(json, "first", row.First);
                WriteBlock(json, "second", row.Second);
                WriteFindings(json, row.Findings);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteFindings(json, [.. concordance.Findings.Where(static finding => finding.Path.Length == 0)]);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    public static void Write(Stream output, Revision revision, ResolutionDocument earlier, ResolutionDocument later, bool onlyChanges)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("kind", "years");
            WriteDocument(json, "first", earlier);
            WriteDocument(json, "second", later);
            json.WriteStartArray("rows");
            foreach (RevisionRow row in revision.Rows.Where(row => !onlyChanges || row.Kind != RevisionKind.Kept))
            {
                json.WriteStartObject();
                json.WriteString("change", ComparisonTable.NameOf(row.Kind));
                json.WriteNumber("similarity", Math.Round(row.Similarity, 4));
                WriteBlock(json, "first", row.Earlier);
                WriteBlock(json, "second", row.Later);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteDocument(Utf8JsonWriter json, string name, ResolutionDocument document)
    {
        json.WriteStartObject(name);
        json.WriteString("symbol", document.Symbol?.ToString());
        json.WriteString("language", document.Language);
        json.WriteEndObject();
    }

    private static void WriteBlock(Utf8JsonWriter json, string name, Block? block)
    {
        if (block is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("path", block.Path);
        json.WriteString("text", block switch
        {
            Paragraph paragraph => paragraph.Text,
            Heading heading => heading.Text,
            Section section => section.Title,
            _ => null,
        });
        WriteSpan(json, block.Span);
        json.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter json, IReadOnlyList<ConcordanceFinding> findings)
    {
        json.WriteStartArray("findings");
        foreach (ConcordanceFinding finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("id", finding.Id);
            json.WriteString("message", finding.Message);
            json.WriteStartObject("first");
            WriteSpan(json, finding.First);
            json.WriteEndObject();
            json.WriteStartObject("second");
            WriteSpan(json, finding.Second);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }
}
