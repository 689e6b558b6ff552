using UglyToad.PdfPig.Content;

namespace Resolutions.Documents.Pdf;

/// <summary>Tells from the name of a font whether it emphasises.</summary>
internal static class FontFace
{
    // The regular-script faces that Chinese prints set opening phrases in, where Western ones have italics.
    private static readonly string[] Marks = ["bold", "black", "heavy", "italic", "oblique", "kai", "楷"];

    public static bool IsEmphasized(Letter letter) =>
        letter.FontDetails.IsBold || letter.FontDetails.IsItalic || IsEmphasized(letter.FontName);

    public static bool IsEmphasized(string? name)
    {
        if (string.IsNullOrEmpty(name)) return false;
        foreach (string mark in Marks)
        {
            if (name.Contains(mark, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
