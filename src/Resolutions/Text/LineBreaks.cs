using System.Buffers;

namespace Resolutions.Text;

/// <summary>Where lines end. One place decides it, so that line numbers and the parser's lines agree.</summary>
internal static class LineBreaks
{
    private static readonly SearchValues<char> Characters = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    /// <summary>The first line break at or after a position; empty where there is none.</summary>
    public static TextSpan Next(string text, int from)
    {
        int index = text.AsSpan(from).IndexOfAny(Characters);
        if (index < 0) return default;
        int at = from + index;
        bool pair = text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n';
        return new TextSpan(at, pair ? 2 : 1);
    }
}
