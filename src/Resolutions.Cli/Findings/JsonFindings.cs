using System.Text.Encodings.Web;
using System.Text.Json;
using Resolutions.Diagnostics;
using Resolutions.Text;

namespace Resolutions.Cli.Findings;

/// <summary>One array of objects.</summary>
internal sealed class JsonFindings : FindingsWriter
{
    private readonly Stream _output;
    private readonly Utf8JsonWriter _json;

    public JsonFindings(Stream output)
    {
        _output = output;
        _json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _json.WriteStartArray();
    }

    public override void Write(string file, SourceText source, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            (LinePosition start, LinePosition end) = PlaceOf(diagnostic, source);
            _json.WriteStartObject();
            _json.WriteString("file", file);
            _json.WriteNumber("line", start.Line);
            _json.WriteNumber("column", start.Column);
            _json.WriteNumber("endLine", end.Line);
            _json.WriteNumber("endColumn", end.Column);
            _json.WriteString("severity", SeverityOf(diagnostic));
            _json.WriteString("id", diagnostic.Id);
            _json.WriteString("message", diagnostic.Message);
            _json.WriteEndObject();
        }
    }

    public override void Dispose()
    {
        _json.WriteEndArray();
        _json.Dispose();
        _output.WriteByte((byte)'\n');
    }
}
