using Resolutions.Model;

namespace Resolutions.Parsing.Lines;

/// <summary>Recognizes a line that is a document symbol and nothing else.</summary>
internal static class MastheadSymbol
{
    private const int Longest = 48;

    public static bool TryRead(ReadOnlySpan<char> line, out ResolutionSymbol? symbol)
    {
        symbol = null;
        return line.Length is > 5 and <= Longest && line[0] == 'A' && line[1] == '/' && ResolutionSymbol.TryParse(line.ToString(), out symbol);
    }
}
