using Resolutions.Text;

namespace Resolutions.Parsing.Lines;

/// <summary>Recognizes the line that names the organ, also where its bold letters are printed several times.</summary>
internal static class EnactingLine
{
    private const int MostRepeats = 6;
    private const int LongestLine = 200;

    /// <param name="line">A line.</param>
    /// <param name="names">The organ's names.</param>
    /// <param name="repeat">How many times the letters are printed; 1 in clean text.</param>
    /// <param name="hasComma">Whether a comma follows, as it does where there is a preamble.</param>
    public static bool Matches(ReadOnlySpan<char> line, string[] names, out int repeat, out bool hasComma)
    {
        repeat = 1;
        hasComma = false;
        if (line.Length > LongestLine) return false;
        ReadOnlySpan<char> core = line.TrimEnd(Characters.Blanks);
        if (core.Length > 0 && core[^1] is ',' or '，' or '、')
        {
            hasComma = true;
            core = core[..^1];
        }

        foreach (string name in names)
        {
            // "the General Assembly," at the start of a line is the end of a sentence, not the organ's own line.
            if (Characters.SameInk(core, name) && core[0] == name[0]) return true;
            if (IsRepeated(core, name, out repeat)) return true;
        }

        repeat = 1;
        return false;
    }

    /// <summary>大会大会大会大会 as a whole, or 大大大大会会会会 letter by letter.</summary>
    private static bool IsRepeated(ReadOnlySpan<char> line, string name, out int repeat)
    {
        repeat = 0;
        ReadOnlySpan<char> begin = line.TrimStart(Characters.Blanks);
        if (begin.IsEmpty || Characters.Fold(begin[0]) != Characters.Fold(name[0])) return false;
        Span<char> ink = stackalloc char[LongestLine];
        int length = 0, unit = 0;
        foreach (char character in line)
        {
            if (!Characters.IsBlank(character)) ink[length++] = Characters.Fold(character);
        }

        foreach (char character in name)
        {
            if (!Characters.IsBlank(character)) unit++;
        }

        repeat = unit == 0 ? 0 : length / unit;
        if (repeat is < 2 or > MostRepeats || repeat * unit != length) return false;
        bool whole = true, letters = true;
        int place = 0;
        foreach (char character in name)
        {
            if (Characters.IsBlank(character)) continue;
            char want = Characters.Fold(character);
            for (int copy = 0; copy < repeat; copy++)
            {
                whole &= ink[(copy * unit) + place] == want;
                letters &= ink[(place * repeat) + copy] == want;
            }

            place++;
        }

        return whole || letters;
    }
}
