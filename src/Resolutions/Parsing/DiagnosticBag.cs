using Resolutions.Diagnostics;
using Resolutions.Text;

namespace Resolutions.Parsing;

/// <summary>Gathers the findings of one call, up to a limit.</summary>
internal sealed class DiagnosticBag(int limit)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private int _left;

    public void Add(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<object?> arguments)
    {
        if (_diagnostics.Count >= limit) _left++;
        else _diagnostics.Add(descriptor.At(span, arguments));
    }

    /// <summary>How much has been found so far.</summary>
    public (int Kept, int Left) Mark() => (_diagnostics.Count, _left);

    /// <summary>Forgets what was found since a mark.</summary>
    public void Return((int Kept, int Left) mark)
    {
        _diagnostics.RemoveRange(mark.Kept, _diagnostics.Count - mark.Kept);
        _left = mark.Left;
    }

    /// <summary>The findings in order of their places; a last one says how many were left out.</summary>
    public IReadOnlyList<Diagnostic> ToList()
    {
        // OrderBy is stable: findings at one place stay in the order in which they were made.
        List<Diagnostic> sorted = [.. _diagnostics.OrderBy(static diagnostic => diagnostic.Span.Start)];
        if (_left > 0) sorted.Add(ParserDiagnostics.TooManyDiagnostics.At(default, limit, _left));
        return sorted;
    }
}
