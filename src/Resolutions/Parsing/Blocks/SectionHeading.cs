using Resolutions.Languages;
using Resolutions.Parsing.Lines;
using Resolutions.Text;

namespace Resolutions.Parsing.Blocks;

/// <summary>The heading of a section: "IV", "IV. Title", or in Chinese 四 标题.</summary>
/// <param name="Label">The label as printed.</param>
/// <param name="Title">The title in the same line; null where there is none.</param>
/// <param name="Roman">The label's value as a number; 0 where it is none.</param>
/// <param name="Letter">The label's place in the alphabet; 0 where it is no letter.</param>
internal readonly record struct SectionHeading(string Label, string? Title, int Roman, int Letter)
{
    private const int LongestLabel = 10;

    public static bool TryRead(string text, LanguagePack pack, out SectionHeading heading)
    {
        int stop = text.AsSpan().IndexOfAny(".．");
        ReadOnlySpan<char> head = (stop < 0 ? text : text.AsSpan(0, stop)).TrimEnd(Characters.Blanks);
        int roman = SectionLabel.RomanOrdinal(head);
        int letter = Landmarks.IsPartLetter(head) ? Characters.Narrow(head[0]) - 'A' + 1 : 0;
        if (roman > 0 || letter > 0)
        {
            ReadOnlySpan<char> rest = stop < 0 ? default : text.AsSpan(stop + 1).TrimStart(Characters.Blanks);
            heading = new SectionHeading(head.ToString(), rest.IsEmpty ? null : rest.ToString(), roman, letter);
            return true;
        }

        heading = default;
        if (!pack.Structure.WordsAreLabels || Scan.TryReadInteger(text, out _, out _)) return false;
        if (!pack.Numbers.TryReadNumber(text, out int number, out int length) || number <= 0) return false;
        if (length < text.Length && !Characters.IsBlank(text[length]) && text[length] is not ('、' or '.' or '．')) return false;
        ReadOnlySpan<char> title = text.AsSpan(length).TrimStart("、.．").Trim(Characters.Blanks);
        heading = new SectionHeading(text[..length], title.IsEmpty ? null : title.ToString(), number, 0);
        return true;
    }

    /// <summary>Whether a line is the label of a section and nothing else.</summary>
    public static bool IsAlone(ReadOnlySpan<char> line, LanguagePack pack) =>
        line.Length <= LongestLabel && TryRead(line.ToString(), pack, out SectionHeading heading) && heading.Title is null;

    /// <summary>The label as addresses have it, the same in every language: roman numerals for numbers.</summary>
    public string AddressLabel(bool isLetter) => isLetter ? Label : Numerals.ToRoman(Roman).ToUpperInvariant();
}
