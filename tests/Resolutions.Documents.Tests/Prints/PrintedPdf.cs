using System.Globalization;
using System.Text;
using Resolutions.Documents.Tests.Pdf;

namespace Resolutions.Documents.Tests.Prints;

/// <summary>Writes a print as a PDF, byte by byte: fonts by name, letters by their code in Unicode, each word at its place.</summary>
internal sealed class PrintedPdf(Sheet sheet)
{
    private static readonly string[] Fonts = ["TimesNewRomanPSMT", "TimesNewRomanPS-ItalicMT", "TimesNewRomanPS-BoldMT", "SimSun", "KaiTi_GB2312"];

    private const string ToUnicode =
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def /CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
        + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n1 beginbfrange <0000> <FFFF> <0000> endbfrange\nendcmap CMapName currentdict /CMap defineresource pop end end";

    public byte[] Write(IReadOnlyList<PrintedPage> pages)
    {
        var objects = new List<byte[]> { RawPdf.Bytes(RawPdf.Catalogue), Array.Empty<byte>(), RawPdf.Packed(Encoding.ASCII.GetBytes(ToUnicode)) };
        var fonts = new StringBuilder();
        for (int i = 0; i < Fonts.Length; i++)
        {
            int at = objects.Count + 1;
            fonts.Append(CultureInfo.InvariantCulture, $"/F{i} {at} 0 R ");
            objects.Add(RawPdf.Bytes($"<< /Type /Font /Subtype /Type0 /BaseFont /{Fonts[i]} /Encoding /Identity-H /DescendantFonts [{at + 1} 0 R] /ToUnicode 3 0 R >>"));
            objects.Add(RawPdf.Bytes($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{Fonts[i]} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [{FontMetrics.ForPdf()}] /FontDescriptor {at + 2} 0 R >>"));
            objects.Add(RawPdf.Bytes($"<< /Type /FontDescriptor /FontName /{Fonts[i]} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>"));
        }

        var kids = new StringBuilder();
        foreach (PrintedPage page in pages)
        {
            (double width, double height) = page.IsLandscape ? (sheet.Height, sheet.Width) : (sheet.Width, sheet.Height);
            int at = objects.Count + 1;
            kids.Append(CultureInfo.InvariantCulture, $"{at} 0 R ");
            objects.Add(RawPdf.Bytes(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Contents {at + 1} 0 R /Resources << /Font << {fonts}>> >> >>")));
            objects.Add(RawPdf.Packed(Encoding.ASCII.GetBytes(Content(page, width, height))));
        }

        objects[1] = RawPdf.Bytes($"<< /Type /Pages /Kids [{kids}] /Count {pages.Count} >>");
        return RawPdf.Make("", [.. objects]);
    }

    private string Content(PrintedPage page, double width, double height)
    {
        var content = new StringBuilder();
        Pair(content, sheet.Head(page.Number), width, height - 45);
        Pair(content, sheet.Foot(page.Number), width, 36);
        foreach (PrintedColumn column in page.Columns)
        {
            double y = column.Top;
            foreach (PrintedLine line in column.Lines)
            {
                y -= line.Before;
                Draw(content, line, column.X, y);
            }

            y = sheet.Bottom + column.NoteHeight - 16;
            if (column.Notes.Count > 0 && sheet.NoteRule) Draw(content, new PrintedLine([new PrintedPiece(0, "__________", PrintFont.Roman, 8, 0, false)], 0, true, []), column.X, y + 4);
            foreach (PrintedLine line in column.Notes)
            {
                y -= line.Before;
                Draw(content, line, column.X, y);
            }
        }

        return content.ToString();
    }

    private void Pair(StringBuilder content, (string Left, string Right) pair, double width, double y)
    {
        if (pair.Left.Length > 0) Draw(content, new PrintedPiece(sheet.Margin, pair.Left, sheet.Text, 9, 0, false), 0, y);
        if (pair.Right.Length > 0) Draw(content, new PrintedPiece(width - sheet.Margin - FontMetrics.Of(pair.Right, 9), pair.Right, sheet.Text, 9, 0, false), 0, y);
    }

    private void Draw(StringBuilder content, PrintedLine line, double x, double y)
    {
        for (int i = 0; i < line.Pieces.Count; i++)
        {
            PrintedPiece piece = line.Pieces[i];
            int strikes = piece.Font is PrintFont.Italic or PrintFont.Kai or PrintFont.Bold ? sheet.Strikes : 1;
            // Words of one face may be drawn with the blank after them.
            string text = sheet.Blanks && i + 1 < line.Pieces.Count && line.Pieces[i + 1].Spaced ? piece.Text + " " : piece.Text;
            for (int strike = 0; strike < strikes; strike++) Draw(content, piece with { Text = text }, x + (strike * 0.3), y);
        }
    }

    private static void Draw(StringBuilder content, PrintedPiece piece, double x, double y)
    {
        content.Append(CultureInfo.InvariantCulture, $"BT /F{(int)piece.Font} {piece.Size:0.##} Tf 1 0 0 1 {x + piece.X:0.###} {y + piece.Rise:0.###} Tm <");
        foreach (char character in piece.Text) content.Append(CultureInfo.InvariantCulture, $"{(int)character:X4}");
        content.Append("> Tj ET\n");
    }
}
