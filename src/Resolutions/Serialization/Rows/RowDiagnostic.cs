namespace Resolutions.Serialization.Rows;

/// <summary>A finding of the parser, as rows carry it.</summary>
/// <param name="Id">The id in docs/diagnostics.md.</param>
/// <param name="Severity"><c>info</c>, <c>warning</c> or <c>error</c>.</param>
/// <param name="Message">A sentence in English.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1, in UTF-16 units.</param>
public sealed record RowDiagnostic(string Id, string Severity, string Message, int Line, int Column);
