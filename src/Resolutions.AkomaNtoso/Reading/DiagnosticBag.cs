using Resolutions.Diagnostics;

namespace Resolutions.AkomaNtoso.Reading;

/// <summary>Gathers findings up to a limit.</summary>
internal sealed class DiagnosticBag(int limit)
{
    private readonly List<Diagnostic> _items = [];
    private int _dropped;

    public int UnknownDates { get; set; }

    public void Add(DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments)
    {
        if (_items.Count < limit) _items.Add(descriptor.At(default, arguments));
        else _dropped++;
    }

    public IReadOnlyList<Diagnostic> ToList()
    {
        if (UnknownDates > 0) Add(AkomaNtosoDiagnostics.UnknownDate, Akn.UnknownDate, UnknownDates);
        if (_dropped > 0) _items.Add(AkomaNtosoDiagnostics.TooMany.At(default, limit, _dropped));
        return _items;
    }
}
