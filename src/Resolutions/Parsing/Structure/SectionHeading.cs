using Resolutions.Parsing.Blocks;
using Resolutions.Parsing.Lines;
using Resolutions.Text;

namespace Resolutions.Parsing.Structure;

/// <summary>Reads the heading of a section: "IV", or "IV. Title" in one line.</summary>
internal static class SectionHeading
{
    public static bool TryRead(string text, out string label, out string? title, out int roman, out int letter)
    {
        (label, title, roman, letter) = ("", null, 0, 0);
        int stop = text.AsSpan().IndexOfAny(".．");
        ReadOnlySpan<char> head = (stop < 0 ? text : text.AsSpan(0, stop)).TrimEnd(Characters.Blanks);
        ReadOnlySpan<char> rest = stop < 0 ? default : text.AsSpan(stop + 1).TrimStart(Characters.Blanks);
        roman = SectionLabel.RomanOrdinal(head);
        letter = Landmarks.IsPartLetter(head) ? head[0] - 'A' + 1 : 0;
        if (roman == 0 && letter is <= 0 or > 26) return false;
        label = head.ToString();
        title = rest.IsEmpty ? null : rest.ToString();
        return true;
    }
}
