using System.Collections.Frozen;

namespace Resolutions.Diagnostics;

/// <summary>Every diagnostic there is. docs/diagnostics.md lists the same ids. Thread-safe.</summary>
public static class DiagnosticCatalogue
{
    /// <summary>All descriptors, in order of their ids: those of the parser, of the concordance, of the validators.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [.. ParserDiagnostics.All, .. ConcordanceDiagnostics.All, .. ValidationDiagnostics.All];

    private static FrozenDictionary<string, DiagnosticDescriptor> ById { get; } = All.ToFrozenDictionary(static descriptor => descriptor.Id);

    /// <summary>The descriptor of an id; null where the catalogue has none.</summary>
    public static DiagnosticDescriptor? Find(string id) => ById.GetValueOrDefault(id);
}
