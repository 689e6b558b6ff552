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
}
