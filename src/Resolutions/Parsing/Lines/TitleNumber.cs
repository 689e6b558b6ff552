using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Lines;

/// <summary>Reads the number that stands before a title: <c>55/162.</c>, <c>S-32/1.</c>, <c>75/101 A and B.</c>, <c>217 A (III).</c></summary>
internal static class TitleNumber
{
    private const int Longest = 32;

    /// <param name="line">A line that may begin a title.</param>
    /// <param name="symbol">The resolution's symbol.</param>
    /// <param name="length">Characters the number takes, its full stop and the blanks after it included.</param>
    public static bool TryRead(ReadOnlySpan<char> line, out ResolutionSymbol? symbol, out int length)
    {
        symbol = null;
        length = 0;
        if (line.IsEmpty || Characters.Narrow(line[0]) is not ((>= '0' and <= '9') or 'S' or 'E')) return false;
        int stop = line[..Math.Min(line.Length, Longest)].IndexOfAny(".．、");
        if (stop < 0)
        {
            if (line.Length > Longest) return false;
            stop = line.Length;
        }

        ReadOnlySpan<char> number = line[..stop].TrimEnd(Characters.Blanks);
        if (number.IndexOfAny("/／(（") < 0) return false;
        if (!ResolutionSymbol.TryParse(number.ToString(), out symbol)) return false;
        length = stop == line.Length ? stop : stop + 1;
        while (length < line.Length && Characters.IsBlank(line[length])) length++;
        return true;
    }
}
