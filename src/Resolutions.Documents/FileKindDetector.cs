using System.IO.Compression;
using System.Text;

namespace Resolutions.Documents;

/// <summary>Tells what a file is from its first bytes and, for packages, from what is in them.</summary>
internal static class FileKindDetector
{
    // Where the header of a PDF may stand, as Acrobat has it.
    private const int PdfHeaderZone = 1024;
    private const int TextSample = 4096;

    /// <param name="content">The file.</param>
    /// <param name="name">What to call it in a message, where it is of a kind that is not read.</param>
    public static FileKind Detect(byte[] content, out string name)
    {
        ReadOnlySpan<byte> bytes = content;
        name = "unknown binary data";
        if (bytes.IndexOfAnyExcept(" \t\r\n\0"u8) < 0) return FileKind.Empty;
        if (bytes[..Math.Min(bytes.Length, PdfHeaderZone)].IndexOf("%PDF-"u8) >= 0) return FileKind.Pdf;
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8)) return DetectPackage(content, out name);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            name = "Word 97 to 2003 (doc) or another old Office file";
            return bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? FileKind.EncryptedOffice : FileKind.Other;
        }

        if (Named(bytes) is { } known)
        {
            name = known;
            return FileKind.Other;
        }

        if (!IsText(bytes)) return FileKind.Other;
        string start = TextDecoder.Decode(content.AsSpan(0, Math.Min(content.Length, TextSample))).TrimStart();
        if (start.StartsWith('<') && (start.StartsWith("<?xml", StringComparison.Ordinal) || start.Contains("akomaNtoso", StringComparison.Ordinal)))
        {
            name = "XML";
            return start.Contains("akomaNtoso", StringComparison.Ordinal) ? FileKind.AkomaNtoso : FileKind.Other;
        }

        if (start.StartsWith("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
        {
            name = "HTML";
            return FileKind.Other;
        }

        return FileKind.Text;
    }

    private static string? Named(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("{\\rtf"u8)) return "RTF";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47])) return "PNG picture";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return "JPEG picture";
        if (bytes.StartsWith("GIF8"u8)) return "GIF picture";
        if (bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8)) return "TIFF picture";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])) return "gzip archive";
        return null;
    }

    private static FileKind DetectPackage(byte[] content, out string name)
    {
        name = "ZIP archive";
        try
        {
            using var package = new ZipArchive(new MemoryStream(content, false), ZipArchiveMode.Read);
            if (package.GetEntry("[Content_Types].xml") is null) return FileKind.Other;
            foreach (ZipArchiveEntry entry in package.Entries)
            {
                if (entry.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)) name = "spreadsheet (xlsx)";
                else if (entry.FullName.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase)) name = "presentation (pptx)";
                else if (entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase)) return FileKind.Word;
            }

            return FileKind.Other;
        }
        catch (InvalidDataException)
        {
            return FileKind.DamagedPackage;
        }
    }

    /// <summary>Text has no control characters but those of lines; UTF-16 has zeros at every other place at the most.</summary>
    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        if (TextDecoder.HasMark(bytes)) return true;
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, TextSample)];
        int controls = 0;
        foreach (byte value in sample)
        {
            if (value == 0) return false;
            if (value < 32 && value is not (9 or 10 or 11 or 12 or 13 or 27)) controls++;
        }

        return controls * 50 <= sample.Length;
    }
}
