using System.Text;
using Resolutions.Documents.Rendering;
using UglyToad.PdfPig.Content;

namespace Resolutions.Documents.Pdf;

/// <summary>Takes the letters of a page that are text: upright, on the page, each drawn once.</summary>
internal static class GlyphReader
{
    // Smaller letters are marks of the printer.
    private const double SmallestSize = 3;

    // Fake bold draws a letter again at this part of its size beside itself, at the most; the narrowest letters are twice as wide.
    private const double NearlyOnePlace = 0.13;

    public static List<Glyph> Read(Page page)
    {
        var glyphs = new List<Glyph>(page.Letters.Count);
        var drawn = new Dictionary<(string, int, int), int>();
        var fonts = new Dictionary<(string?, bool, bool), bool>();
        foreach (Letter letter in page.Letters)
        {
            if (string.IsNullOrEmpty(letter.Value) || letter.TextOrientation != TextOrientation.Horizontal || letter.PointSize < SmallestSize) continue;
            string text = Normalize(letter.Value);
            double left = Math.Min(letter.StartBaseLine.X, letter.EndBaseLine.X), right = Math.Max(letter.StartBaseLine.X, letter.EndBaseLine.X);
            double baseline = letter.StartBaseLine.Y;
            if (!double.IsFinite(left) || !double.IsFinite(right) || !double.IsFinite(baseline)) continue;
            if (baseline < 0 || baseline > page.Height || right < 0 || left > page.Width) continue;
            var face = (letter.FontName, letter.FontDetails.IsBold, letter.FontDetails.IsItalic);
            if (!fonts.TryGetValue(face, out bool emphasized)) fonts.Add(face, emphasized = letter.FontDetails.IsBold || letter.FontDetails.IsItalic || FontFace.IsEmphasized(letter.FontName));
            var glyph = new Glyph(text, left, right, baseline, letter.PointSize, emphasized, string.IsNullOrWhiteSpace(text));
            if (glyph.IsBlank)
            {
                glyphs.Add(glyph);
                continue;
            }

            int same = FindDrawn(drawn, glyphs, glyph);
            if (same >= 0)
            {
                glyphs[same] = glyphs[same] with { IsEmphasized = true };
                continue;
            }

            drawn.TryAdd(Cell(glyph, 0, 0), glyphs.Count);
            glyphs.Add(glyph);
        }

        return glyphs;
    }

    private static int FindDrawn(Dictionary<(string, int, int), int> drawn, List<Glyph> glyphs, Glyph glyph)
    {
        double reach = glyph.Size * NearlyOnePlace;
        for (int dx = -1; dx <= 1; dx++)
        {
            for (int dy = -1; dy <= 1; dy++)
            {
                if (!drawn.TryGetValue(Cell(glyph, dx, dy), out int index)) continue;
                if (Math.Abs(glyphs[index].Left - glyph.Left) <= reach && Math.Abs(glyphs[index].Baseline - glyph.Baseline) <= reach) return index;
            }
        }

        return -1;
    }

    private static (string, int, int) Cell(Glyph glyph, int dx, int dy) =>
        (glyph.Text, (int)Math.Floor(glyph.Left / 2) + dx, (int)Math.Floor(glyph.Baseline / 2) + dy);

    /// <summary>Ligatures as letters; all that prints nothing as a space.</summary>
    private static string Normalize(string text)
    {
        // A soft hyphen that is drawn is a hyphen: Word's PDFs have it for the one that does not break.
        if (text == "\u00AD") return "-";
        foreach (char character in text)
        {
            if (character is >= '\uFB00' and <= '\uFB06') return text.Normalize(NormalizationForm.FormKC);
            if (char.IsControl(character)) return " ";
        }

        return text;
    }
}
