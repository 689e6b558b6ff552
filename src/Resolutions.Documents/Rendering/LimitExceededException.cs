using Resolutions.Diagnostics;

namespace Resolutions.Documents.Rendering;

/// <summary>A limit of the options was met inside a package's code; carries the finding out of it.</summary>
internal sealed class LimitExceededException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
