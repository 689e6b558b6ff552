using Resolutions.Text;

namespace Resolutions.Parsing.Lines;

/// <summary>Reads the number of a footnote, alone on its line or before the text.</summary>
internal static class FootnoteNumber
{
    private const int MostDigits = 3;

    /// <summary>A number alone on its line: "3" or "3/".</summary>
    public static bool IsAlone(ReadOnlySpan<char> line, out int number)
    {
        number = 0;
        if (line.Length > MostDigits + 1) return false;
        ReadOnlySpan<char> figures = line[^1] == '/' ? line[..^1] : line;
        return !BeginsWithNought(line) && figures.Length <= MostDigits && Scan.TryReadInteger(figures, out number, out int length) && length == figures.Length;
    }

    /// <summary>A number and its text on one line: "3 A/75/64.", "3/ A/52/855."</summary>
    /// <param name="line">A line.</param>
    /// <param name="last">The number before; null where any may come.</param>
    /// <param name="number">The number.</param>
    /// <param name="length">Characters it takes, with the blanks after it.</param>
    /// <param name="isApart">Whether a note may begin, since the line before ends a sentence: then it may begin with a year.</param>
    public static bool IsLeading(ReadOnlySpan<char> line, int? last, out int number, out int length, bool isApart = false)
    {
        if (!Scan.TryReadInteger(line, out number, out length) || length > MostDigits || number != (last + 1 ?? number) || BeginsWithNought(line)) return false;
        bool slashed = IsSlashed(line);
        if (slashed) length++;
        int blanks = Scan.White(line[length..]);
        length += blanks;
        return blanks > 0 && length < line.Length && (slashed || char.IsLetter(line[length]) || line[length] is '“' or '"' or '《' or '[' || (isApart && IsYear(line[length..])));
    }

    /// <summary>Whether a line begins with a number and a slash: "1/ A/50/901.", as notes were printed until about 1999.</summary>
    public static bool IsSlashed(ReadOnlySpan<char> line) =>
        Scan.TryReadInteger(line, out _, out int length) && length <= MostDigits && length + 1 < line.Length && line[length] == '/' && Characters.IsBlank(line[length + 1]);

    /// <summary>Whether a text begins with a number of four figures, "1999年5月2日".</summary>
    private static bool IsYear(ReadOnlySpan<char> text) => Scan.TryReadInteger(text, out int year, out int length) && length == 4 && year is > 1900 and < 2100;

    /// <summary>No print counts "03": what begins with a nought is a piece of something else.</summary>
    private static bool BeginsWithNought(ReadOnlySpan<char> line) => Characters.Narrow(line[0]) == '0';
}
