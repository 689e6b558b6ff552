using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Resolutions.Documents.Tests.Gold;
using Resolutions.Documents.Tests.Pdf;
using Resolutions.Documents.Tests.Word;
using Resolutions.Parsing;

namespace Resolutions.Documents.Tests;

public sealed class FileKindDetectorTests
{
    private const string Sentence = "The General Assembly,\n\n1. Requests the gardeners to rest.";

    [Fact]
    public void Content_tells_and_not_the_name()
    {
        string path = Path.Combine(Path.GetTempPath(), Guid.NewGuid() + ".pdf");
        File.WriteAllBytes(path, WordWriter.Write(OwnDocuments.English));
        try
        {
            ParseResult result = ResolutionReader.Read(path);
            Assert.Equal("A/RES/99/9", result.Document?.Symbol?.ToString());
            Assert.Equal(path, result.Source.Path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_Word_file_with_macros_is_a_Word_file()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.MacroEnabledDocument))
        {
            document.AddMainDocumentPart().Document = new Document(new Body(WordFile.Plain("The General Assembly,"), WordFile.Plain("1. Requests the gardeners to rest.")));
        }

        Assert.Equal("Requests", ResolutionReader.Read(new MemoryStream(stream.ToArray())).Resolution?.Operative.Paragraphs.Single().Opening?.Text);
    }

    [Fact]
    public void A_PDF_may_begin_with_something_else() =>
        Assert.Equal(FileKind.Pdf, FileKindDetector.Detect([.. "\r\n\r\njunk"u8, .. RawPdf.OnePage("")], out _));

    [Theory]
    [InlineData(1019, nameof(FileKind.Pdf))]
    [InlineData(1020, nameof(FileKind.Text))]
    public void Its_header_stands_within_the_first_thousand_bytes_or_so(int before, string kind) => Assert.Equal(kind, Detect(new string(' ', before) + "%PDF-1.7", out _));

    [Theory]
    [InlineData("", nameof(FileKind.Empty))]
    [InlineData(" \t\r\n\0", nameof(FileKind.Empty))]
    [InlineData("The General Assembly,", nameof(FileKind.Text))]
    [InlineData("<The General Assembly>", nameof(FileKind.Text))]
    [InlineData("The akomaNtoso of the General Assembly", nameof(FileKind.Text))]
    [InlineData("<html>", nameof(FileKind.Other), "HTML")]
    [InlineData("\n<!doctype HTML>", nameof(FileKind.Other), "HTML")]
    [InlineData("<?xml version='1.0'?><springs/>", nameof(FileKind.Other), "XML")]
    [InlineData("<?xml version='1.0'?><akomaNtoso/>", nameof(FileKind.AkomaNtoso), "XML")]
    [InlineData(" <akomaNtoso/>", nameof(FileKind.AkomaNtoso), "XML")]
    [InlineData("{\\rtf1", nameof(FileKind.Other), "RTF")]
    [InlineData("\u0089PNG", nameof(FileKind.Other), "PNG picture")]
    [InlineData("\u00FF\u00D8\u00FF", nameof(FileKind.Other), "JPEG picture")]
    [InlineData("GIF89a", nameof(FileKind.Other), "GIF picture")]
    [InlineData("II*\0", nameof(FileKind.Other), "TIFF picture")]
    [InlineData("MM\0*", nameof(FileKind.Other), "TIFF picture")]
    [InlineData("\u001F\u008B", nameof(FileKind.Other), "gzip archive")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", nameof(FileKind.Other), "Word 97 to 2003 (doc) or another old Office file")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", nameof(FileKind.EncryptedOffice), "Word 97 to 2003 (doc) or another old Office file")]
    [InlineData("PK\u0003\u0004 and no more", nameof(FileKind.DamagedPackage), "ZIP archive")]
    [InlineData("springs\0wells", nameof(FileKind.Other), "unknown binary data")]
    [InlineData("\u0001\u0002\u0003\u0004 springs", nameof(FileKind.Other), "unknown binary data")]
    public void Each_kind_is_told_by_its_first_bytes(string bytes, string kind, string? name = null)
    {
        Assert.Equal(kind, Detect(bytes, out string found));
        if (name is not null) Assert.Equal(name, found);
    }

    // One control character in fifty is no proof.
    [Theory]
    [InlineData(49, nameof(FileKind.Text))]
    [InlineData(48, nameof(FileKind.Other))]
    public void Text_has_hardly_a_control_character(int letters, string kind) => Assert.Equal(kind, Detect(new string('w', letters) + "\u0001", out _));

    [Theory]
    [InlineData("[Content_Types].xml word/document.xml", nameof(FileKind.Word), null)]
    [InlineData("[Content_Types].xml xl/workbook.xml", nameof(FileKind.Other), "spreadsheet (xlsx)")]
    [InlineData("[Content_Types].xml ppt/presentation.xml", nameof(FileKind.Other), "presentation (pptx)")]
    [InlineData("[Content_Types].xml springs.txt", nameof(FileKind.Other), "ZIP archive")]
    [InlineData("word/document.xml", nameof(FileKind.Other), "ZIP archive")]
    [InlineData("", nameof(FileKind.Other), "ZIP archive")]
    public void Packages_are_told_by_what_is_in_them(string entries, string kind, string? name)
    {
        using var stream = new MemoryStream();
        using (var package = new ZipArchive(stream, ZipArchiveMode.Create, true))
        {
            foreach (string entry in entries.Split(' ', StringSplitOptions.RemoveEmptyEntries)) package.CreateEntry(entry);
        }

        Assert.Equal(kind, FileKindDetector.Detect(stream.ToArray(), out string found).ToString());
        if (name is not null) Assert.Equal(name, found);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Text_is_read_in_the_encoding_that_its_mark_says(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        ParseResult result = ResolutionReader.Read(new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(Sentence)]));

        Assert.Equal(Sentence, result.Source.Text);
        Assert.Equal("Requests", result.Resolution?.Operative.Paragraphs.Single().Opening?.Text);
    }

    [Fact]
    public void Text_gives_what_the_parser_gives() =>
        Assert.Equal(ResolutionParser.Parse(Sentence).Documents, ResolutionReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(Sentence))).Documents);

    [Fact]
    public void A_stream_is_read_from_where_it_stands_and_left_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("xxxx" + Sentence)) { Position = 4 };

        Assert.Equal(Sentence, ResolutionReader.Read(stream).Source.Text);
        Assert.True(stream.CanRead);
    }

    /// <summary>The kind of a file whose bytes are given as characters.</summary>
    private static string Detect(string bytes, out string name) => FileKindDetector.Detect(Encoding.Latin1.GetBytes(bytes), out name).ToString();
}
