using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Resolutions.Documents.Tests.Pdf;

/// <summary>PDFs written byte by byte, for what no writer makes: bombs, encryption, faults.</summary>
internal static class RawPdf
{
    public const string Catalogue = "<< /Type /Catalog /Pages 2 0 R >>";
    public const string Pages = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    public const string Page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>";
    public const string Font = "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>";

    /// <summary>A file of one page.</summary>
    public static byte[] OnePage(string content, string page = Page, string trailer = "") =>
        Make(trailer, Bytes(Catalogue), Bytes(Pages), Bytes(page), Packed(Encoding.ASCII.GetBytes(content)), Bytes(Font));

    public static byte[] Bytes(string value) => Encoding.Latin1.GetBytes(value);

    public static byte[] Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) zlib.Write(content);
        return [.. Bytes(string.Create(CultureInfo.InvariantCulture, $"<< /Length {packed.Length} /Filter /FlateDecode >>\nstream\n")), .. packed.ToArray(), .. Bytes("\nendstream")];
    }

    public static byte[] Make(string trailer, params byte[][] objects)
    {
        using var file = new MemoryStream();
        var places = new List<long>();
        Write("%PDF-1.4\n");
        for (int i = 0; i < objects.Length; i++)
        {
            places.Add(file.Position);
            Write(string.Create(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n"));
            file.Write(objects[i]);
            Write("\nendobj\n");
        }

        long table = file.Position;
        Write(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n"));
        foreach (long place in places) Write(string.Create(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"));
        Write(string.Create(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();

        void Write(string text) => file.Write(Bytes(text));
    }
}
