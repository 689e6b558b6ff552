using System.Diagnostics.CodeAnalysis;

namespace Resolutions.Model;

/// <summary>PLACEHOLDER: being written.</summary>
public sealed record ResolutionSymbol
{
    private ResolutionSymbol(string text) => Text = text;

    /// <summary>The symbol as text.</summary>
    public string Text { get; }

    /// <summary>The session it belongs to; null in a symbol that names none.</summary>
    public AssemblySession? Session { get; init; }

    /// <summary>Reads a symbol.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ResolutionSymbol? symbol)
    {
        symbol = string.IsNullOrWhiteSpace(text) ? null : new ResolutionSymbol(text.Trim());
        return symbol is not null;
    }

    /// <summary>The canonical form.</summary>
    public override string ToString() => Text;
}
