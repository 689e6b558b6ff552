using Resolutions.Diagnostics;
using Resolutions.Text;

namespace Resolutions.Comparison;

/// <summary>One difference between two languages of a resolution. Immutable; compared by value.</summary>
/// <param name="Id">The id in docs/diagnostics.md, RES700 to RES799.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">A sentence for people, in English.</param>
/// <param name="Path">The address of the block, in the first text where it has it; empty for the documents as a whole.</param>
/// <param name="First">The place in the first text; the default span where it has none.</param>
/// <param name="Second">The place in the second text; the default span where it has none.</param>
public sealed record ConcordanceFinding(string Id, DiagnosticSeverity Severity, string Message, string Path, TextSpan First, TextSpan Second)
{
    internal static ConcordanceFinding Of(DiagnosticDescriptor descriptor, string path, TextSpan first, TextSpan second, params ReadOnlySpan<object?> arguments)
    {
        Diagnostic diagnostic = descriptor.At(first, arguments);
        return new ConcordanceFinding(diagnostic.Id, diagnostic.Severity, diagnostic.Message, path, first, second);
    }
}
