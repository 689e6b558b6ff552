using Resolutions.Cli.Input;
using Resolutions.Diagnostics;
using Resolutions.Text;

namespace Resolutions.Cli.Findings;

/// <summary>Writes what was found about files, in the form that someone reads: people, programs, code scanning.</summary>
internal abstract class FindingsWriter : IDisposable
{
    /// <summary>The findings about one file.</summary>
    public abstract void Write(string file, SourceText source, IReadOnlyList<Diagnostic> diagnostics);

    /// <summary>A file that could not be opened.</summary>
    public virtual void WriteFailure(FileInput input)
    {
    }

    /// <summary>Ends the output.</summary>
    public abstract void Dispose();

    public static FindingsWriter Create(string format, Stream output) => format switch
    {
        "json" => new JsonFindings(output),
        "sarif" => new SarifFindings(output),
        _ => new TextFindings(output),
    };

    protected static string SeverityOf(Diagnostic diagnostic) => diagnostic.Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>Where a finding begins and where it ends.</summary>
    protected static (LinePosition Start, LinePosition End) PlaceOf(Diagnostic diagnostic, SourceText source) =>
        (source.GetLinePosition(diagnostic.Span.Start), source.GetLinePosition(diagnostic.Span.End));
}
