using System.Text;

namespace ParseResolution;

/// <summary>Breaks text into lines for a terminal, where a Chinese character takes two columns.</summary>
internal static class TextWrapper
{
    /// <summary>Signs that may not begin a line in Chinese.</summary>
    private const string NeverFirst = "，。；：、！？》」』）”’〉】";

    public static int WidthOf(string text) => text.EnumerateRunes().Sum(WidthOf);

    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        int used = 0;
        foreach (string piece in Pieces(text))
        {
            int wide = WidthOf(piece);
            if (used > 0 && used + WidthOf(piece.TrimEnd()) > width)
            {
                yield return line.ToString().TrimEnd();
                line.Clear();
                used = 0;
            }

            line.Append(piece);
            used += wide;
        }

        if (line.Length > 0) yield return line.ToString().TrimEnd();
    }

    /// <summary>What must stay together: a word with the space after it, or a Chinese character with the signs after it.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        Rune before = default;
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool breakable = WidthOf(rune) == 2 || WidthOf(before) == 2 || (Rune.IsWhiteSpace(before) && !Rune.IsWhiteSpace(rune));
            if (piece.Length > 0 && breakable && !NeverFirst.Contains(rune.ToString(), StringComparison.Ordinal))
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune);
            before = rune;
        }

        if (piece.Length > 0) yield return piece.ToString();
    }

    /// <summary>Two columns for the East Asian wide and full-width blocks, one for everything else.</summary>
    private static int WidthOf(Rune rune) => rune.Value switch
    {
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) => 2,
        (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) => 2,
        >= 0x20000 and <= 0x3FFFD => 2,
        _ => 1,
    };
}
