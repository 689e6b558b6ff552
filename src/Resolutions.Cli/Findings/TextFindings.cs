using System.Text;
using Resolutions.Diagnostics;
using Resolutions.Text;

namespace Resolutions.Cli.Findings;

/// <summary>One line a finding, in the form that editors and build logs make links of: <c>file(line,column): severity ID: message</c>.</summary>
internal sealed class TextFindings(Stream output) : FindingsWriter
{
    private readonly StreamWriter _writer = new(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

    public override void Write(string file, SourceText source, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            _writer.WriteLine($"{file}({PlaceOf(diagnostic, source).Start}): {SeverityOf(diagnostic)} {diagnostic.Id}: {diagnostic.Message}");
        }
    }

    public override void Dispose() => _writer.Dispose();
}
