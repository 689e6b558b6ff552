using System.Globalization;
using Resolutions.Documents.Rendering;
using Resolutions.Text;

namespace Resolutions.Documents.Pdf;

/// <summary>Writes the letters of a segment with the spaces, the emphasis and the calls of footnotes that their places and fonts show.</summary>
internal static class SegmentWriter
{
    // Without a blank in the file, a gap of this part of the size is a space; kerning and tracking stay below it.
    private const double Space = 0.22;

    // With a blank in the file, a gap below this part of the size is kerning: the blank is not seen in print.
    private const double Nothing = 0.03;

    // Chinese characters are set without spaces, and a little apart from Western letters and figures.
    private const double WideSpace = 0.8;
    private const double MixedSpace = 0.5;

    public static void Write(TextRenderer text, Segment segment, int from)
    {
        bool blank = false;
        int last = -1;
        for (int i = from; i < segment.Glyphs.Count; i++)
        {
            Glyph glyph = segment.Glyphs[i];
            if (glyph.IsBlank)
            {
                blank = true;
                continue;
            }

            if (last >= 0 && IsSpace(segment.Glyphs[last], glyph, blank)) text.Append(" ", false);
            blank = false;
            last = i;
            if (last > from && glyph.IsDigits && segment.IsRaised(glyph))
            {
                int end = i + 1;
                while (end < segment.Glyphs.Count && segment.Glyphs[end].IsDigits && segment.IsRaised(segment.Glyphs[end])) end++;
                string figures = string.Concat(segment.Glyphs[i..end].Select(static g => g.Text));
                if (figures.Length <= 3 && !IsPower(segment, i, figures))
                {
                    // The gap before a call is no space; the call goes and takes it along.
                    text.TrimLine();
                    text.AppendCall(int.Parse(figures, CultureInfo.InvariantCulture));
                }
                else
                {
                    text.Append(figures, glyph.IsEmphasized);
                }

                i = last = end - 1;
                continue;
            }

            text.Append(glyph.Text, glyph.IsEmphasized);
        }
    }

    private static bool IsSpace(Glyph before, Glyph after, bool blank)
    {
        double gap = (after.Left - before.Right) / Math.Max(before.Size, after.Size);
        bool wide = Characters.IsWide(before.Text[^1]) && Characters.IsWide(after.Text[0]);
        if (wide) return gap > WideSpace;
        if (Characters.IsWide(before.Text[^1]) || Characters.IsWide(after.Text[0])) return gap > MixedSpace;
        return blank ? gap > Nothing : gap > Space;
    }

    /// <summary>Whether raised figures are an exponent: 10 km2, 5 m3.</summary>
    private static bool IsPower(Segment segment, int at, string figures)
    {
        if (figures is not ("2" or "3")) return false;
        int start = at;
        while (start > 0 && !segment.Glyphs[start - 1].IsBlank && segment.Glyphs[start - 1].Text.All(char.IsAsciiLetter)) start--;
        return string.Concat(segment.Glyphs[start..at].Select(static g => g.Text)) is "m" or "km" or "cm" or "mm";
    }
}
