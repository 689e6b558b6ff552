using Resolutions.Diagnostics;
using Resolutions.Text;

namespace Workbench.Reading;

/// <summary>A finding with the line and column where it is; null where it has no place.</summary>
public sealed record PlacedDiagnostic(Diagnostic Diagnostic, LinePosition? Position)
{
    public string Severity => Diagnostic.Severity.ToString().ToLowerInvariant();
}
