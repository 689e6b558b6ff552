using System.Text.Encodings.Web;
using System.Text.Json;
using Resolutions.Cli.Input;
using Resolutions.Diagnostics;
using Resolutions.Text;

namespace Resolutions.Cli.Findings;

/// <summary>SARIF 2.1.0, the form that code scanning reads.</summary>
internal sealed class SarifFindings : FindingsWriter
{
    private readonly Stream _output;
    private readonly Utf8JsonWriter _json;
    private readonly List<FileInput> _failures = [];

    public SarifFindings(Stream output)
    {
        _output = output;
        _json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "resolutions");
        _json.WriteString("semanticVersion", typeof(SarifFindings).Assembly.GetName().Version?.ToString(3));
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteStartArray("results");
    }

    public override void Write(string file, SourceText source, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            (LinePosition start, LinePosition end) = PlaceOf(diagnostic, source);
            _json.WriteStartObject();
            _json.WriteString("ruleId", diagnostic.Id);
            _json.WriteString("level", diagnostic.Severity == DiagnosticSeverity.Info ? "note" : SeverityOf(diagnostic));
            WriteMessage(diagnostic.Message);
            _json.WriteStartArray("locations");
            _json.WriteStartObject();
            _json.WriteStartObject("physicalLocation");
            WriteFile(file);
            _json.WriteStartObject("region");
            _json.WriteNumber("startLine", start.Line);
            _json.WriteNumber("startColumn", start.Column);
            _json.WriteNumber("endLine", end.Line);
            _json.WriteNumber("endColumn", end.Column);
            _json.WriteEndObject();
            _json.WriteEndObject();
            _json.WriteEndObject();
            _json.WriteEndArray();
            _json.WriteEndObject();
        }
    }

    public override void WriteFailure(FileInput input) => _failures.Add(input);

    public override void Dispose()
    {
        _json.WriteEndArray();
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", _failures.Count == 0);
        _json.WriteStartArray("toolExecutionNotifications");
        foreach (FileInput failure in _failures)
        {
            _json.WriteStartObject();
            _json.WriteString("level", "error");
            WriteMessage($"{failure.Path}: {failure.Error}");
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Dispose();
        _output.WriteByte((byte)'\n');
    }

    private void WriteMessage(string text)
    {
        _json.WriteStartObject("message");
        _json.WriteString("text", text);
        _json.WriteEndObject();
    }

    /// <summary>SARIF names files by URI; a path has its separators turned and what a URI may not hold escaped.</summary>
    private void WriteFile(string file)
    {
        string[] segments = file.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        _json.WriteStartObject("artifactLocation");
        _json.WriteString("uri", (Path.IsPathFullyQualified(file) ? "file://" : "") + string.Join('/', segments.Select(Uri.EscapeDataString)));
        _json.WriteEndObject();
    }
}
