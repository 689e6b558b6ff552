using System.Globalization;
using System.Text;
using Resolutions.Documents.Tests.Pdf;
using Resolutions.Tests.Parsing;

namespace Resolutions.Fuzz.Seeds;

/// <summary>Small PDFs whose drawing is not packed, so that damage reaches it, and one whose is.</summary>
internal static class PdfSeeds
{
    private const string TwoFonts =
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>";

    private const string Mapped =
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <41> <5927> <42> <4F1A> endbfchar endcmap end end";

    public static IReadOnlyList<byte[]> All { get; } =
    [
        RawPdf.OnePage(Drawing(PrintedTexts.Unnumbered)),
        Plain(Drawing(PrintedTexts.Annexed), RawPdf.Page),
        Plain(Drawing(PrintedTexts.Print), TwoFonts),
        Plain("BT /F2 11 Tf 1 0 0 1 72 700 Tm (AB) Tj 14 TL T* [(A) -250 (B)] TJ 0 Ts 5 Ts (1) Tj ET 72 90 m 200 90 l S", TwoFonts),
    ];

    private static byte[] Plain(string drawing, string page) => RawPdf.Make(
        "", RawPdf.Bytes(RawPdf.Catalogue), RawPdf.Bytes(RawPdf.Pages), RawPdf.Bytes(page), Stream(drawing), RawPdf.Bytes(RawPdf.Font),
        RawPdf.Bytes("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Italic /ToUnicode 7 0 R /FirstChar 65 /LastChar 66 /Widths [1000 1000] >>"), Stream(Mapped));

    private static byte[] Stream(string content) => RawPdf.Bytes(string.Create(CultureInfo.InvariantCulture, $"<< /Length {content.Length} >>\nstream\n{content}\nendstream"));

    /// <summary>Draws the lines of a text one below the other, with the words that open a paragraph in the second font.</summary>
    private static string Drawing(string text)
    {
        var drawing = new StringBuilder("BT /F1 10 Tf 1 0 0 1 72 780 Tm 12 TL\n");
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n').Take(60))
        {
            string printed = string.Concat(line.Where(char.IsAscii)).Replace("\\", "", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
            drawing.Append("T* (").Append(printed).Append(") Tj\n");
        }

        return drawing.Append("ET\n").ToString();
    }
}
