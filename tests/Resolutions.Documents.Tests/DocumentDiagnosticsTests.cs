using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using Resolutions.Diagnostics;
using Resolutions.Documents.Tests.Gold;
using Resolutions.Documents.Tests.Pdf;
using Resolutions.Documents.Tests.Word;
using Resolutions.Parsing;
using Resolutions.Tests.Snapshots;

namespace Resolutions.Documents.Tests;

/// <summary>Each finding of files: one file that has it and one, as like it as may be, that has not.</summary>
public sealed class DocumentDiagnosticsTests
{
    private const string Words = "BT /F1 12 Tf 72 720 Td (Recalls its gardens) Tj ET";

    private static readonly byte[] GoodWord = WordWriter.Write(OwnDocuments.English);

    [Fact]
    public void RES100_is_for_files_of_other_kinds()
    {
        AssertOnly("RES100", "%!PS-Adobe\u0001\u0002\u0003\u0004\u0005\0"u8.ToArray());
        AssertOnly("RES100", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]);
        AssertOnly("RES100", "<!DOCTYPE html><html></html>"u8.ToArray());
        AssertOnly("RES100", Zip(("notes.txt", "hello")));
        AssertOnly("RES100", Zip(("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<x/>")));
        AssertOnly("RES100", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]);
        AssertNot("RES100", "The General Assembly,\n\n1. Requests nothing."u8.ToArray());
        AssertNot("RES100", GoodWord);
    }

    [Fact]
    public void RES101_is_for_files_with_nothing_in_them()
    {
        AssertOnly("RES101", []);
        AssertOnly("RES101", "  \r\n\t"u8.ToArray());
        AssertNot("RES101", "a"u8.ToArray());
    }

    [Fact]
    public void RES102_is_for_files_that_cannot_be_opened()
    {
        string path = Path.Combine(Path.GetTempPath(), Guid.NewGuid() + ".txt");
        Assert.Equal(["RES102"], Ids(ResolutionReader.Read(path)));
        Assert.Equal("Unexpected missing file; expected a file that can be read.", Message(ResolutionReader.Read(path), "RES102"));
        File.WriteAllText(path, "a");
        try
        {
            Assert.DoesNotContain("RES102", Ids(ResolutionReader.Read(path)));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void No_exception_and_no_message_holds_a_path_or_what_is_in_a_file()
    {
        byte[][] files =
        [
            Zip(("[Content_Types].xml", "<secret"), ("word/document.xml", "<secret")),
            Zip(("secret.txt", "secret")),
            "%PDF-1.4 secret"u8.ToArray(),
            "<?xml version=\"1.0\"?><akomaNtoso><secret>"u8.ToArray(),
            "<!DOCTYPE html><secret/>"u8.ToArray(),
            "A secret that is no resolution."u8.ToArray(),
        ];
        ParseResult[] results = [ResolutionReader.Read("no such folder/secret.pdf"), .. files.Select(static file => ResolutionReader.Read(new MemoryStream(file)))];

        foreach (ParseResult result in results)
        {
            Assert.DoesNotContain("secret", Assert.Throws<FormatException>(result.GetResolutionOrThrow).ToString(), StringComparison.Ordinal);
            Assert.All(result.Diagnostics, static diagnostic => Assert.DoesNotContain("secret", diagnostic.Message, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void RES103_is_for_files_with_a_password()
    {
        string secret = new('A', 64), other = new('B', 64);
        AssertOnly("RES103", RawPdf.Make(
            $"/Encrypt 6 0 R /ID [<{new string('0', 32)}> <{new string('0', 32)}>]",
            RawPdf.Bytes(RawPdf.Catalogue), RawPdf.Bytes(RawPdf.Pages), RawPdf.Bytes(RawPdf.Page), RawPdf.Packed(Encoding.ASCII.GetBytes(Words)), RawPdf.Bytes(RawPdf.Font),
            RawPdf.Bytes($"<< /Filter /Standard /V 1 /R 2 /O <{secret}> /U <{other}> /P -4 >>")));
        AssertOnly("RES103", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")]);
        AssertNot("RES103", RawPdf.OnePage(Words));
    }

    [Fact]
    public void RES104_is_for_damaged_files()
    {
        AssertOnly("RES104", "%PDF-1.7 and then nothing of the kind"u8.ToArray());
        AssertOnly("RES104", GoodWord[..(GoodWord.Length / 2)]);
        Assert.Equal("Unexpected damage in a Word or ZIP file; expected a whole one.", Message(Read(GoodWord[..(GoodWord.Length / 2)]), "RES104"));
        Assert.Equal("Unexpected damage in a PDF file; expected a whole one.", Message(Read("%PDF-1.7 and then nothing of the kind"u8.ToArray()), "RES104"));
        AssertOnly("RES104", Zip(("[Content_Types].xml", "<Types"), ("word/document.xml", "<w")));
        AssertNot("RES104", GoodWord);
        AssertNot("RES104", RawPdf.OnePage(Words));
    }

    [Fact]
    public void RES105_is_for_pages_that_are_pictures()
    {
        AssertOnly("RES105", RawPdf.OnePage("0 0 100 100 re f"));
        byte[] picture = [.. RawPdf.Bytes("<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n"), 0, .. RawPdf.Bytes("\nendstream")];
        byte[] scanned = RawPdf.Make(
            "", RawPdf.Bytes(RawPdf.Catalogue), RawPdf.Bytes(RawPdf.Pages), RawPdf.Bytes("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I1 5 0 R >> >> >>"),
            RawPdf.Packed("q 595 0 0 842 0 0 cm /I1 Do Q"u8.ToArray()), picture);
        AssertOnly("RES105", scanned);
        AssertNot("RES105", RawPdf.OnePage(Words));
    }

    [Fact]
    public void RES106_is_for_large_files()
    {
        var options = new DocumentReaderOptions { MaxFileBytes = 100 };
        AssertOnly("RES106", new byte[101], options);
        Assert.Equal(["RES106"], Ids(ResolutionReader.Read(new Unseekable(new byte[101]), options)));
        AssertNot("RES106", Encoding.ASCII.GetBytes(new string('a', 100)), options);
    }

    [Fact]
    public void RES107_is_for_too_many_pages()
    {
        byte[] two = new PdfPages().Page().Lines(60, 700, "a").Page().Lines(60, 700, "b").Build();
        AssertOnly("RES107", two, new DocumentReaderOptions { MaxPages = 1 });
        AssertNot("RES107", two, new DocumentReaderOptions { MaxPages = 2 });
    }

    [Fact]
    public void RES108_is_for_files_that_unpack_to_too_much()
    {
        var options = new DocumentReaderOptions { MaxDecompressedBytes = 1_000_000 };
        byte[] bomb = RawPdf.OnePage(new string(' ', 50_000_000) + Words);
        Assert.True(bomb.Length < 100_000);
        AssertOnly("RES108", bomb, options);
        AssertNot("RES108", RawPdf.OnePage(Words), options);

        AssertOnly("RES108", WordFile.Make(static (_, body) => body.Append(WordFile.Plain(new string('a', 5_000_000)))), options);
        AssertOnly("RES108", Zip(("[Content_Types].xml", "<Types>" + new string(' ', 5_000_000) + "</Types>"), ("word/document.xml", "<w/>")), options);
        AssertNot("RES108", GoodWord, options);
    }

    [Fact]
    public void RES109_is_for_files_that_nest_too_deep()
    {
        byte[] deep = WordFile.Make(static (_, body) =>
        {
            var inner = new SdtContentBlock(WordFile.Plain("deep"));
            for (int i = 0; i < 200; i++) inner = new SdtContentBlock(new SdtBlock(inner));
            body.Append(new SdtBlock(inner));
        });
        AssertOnly("RES109", deep);
        AssertNot("RES109", deep, new DocumentReaderOptions { MaxDepth = 500 });

        AssertOnly("RES109", RawPdf.OnePage(new string('[', 5_000) + new string(']', 5_000) + " TJ " + Words));
        AssertNot("RES109", RawPdf.OnePage(new string('[', 50) + new string(']', 50) + " TJ " + Words));
        AssertNot("RES109", GoodWord);
    }

    [Fact]
    public void RES110_is_for_a_page_without_text_among_others()
    {
        Assert.Contains("RES110", Ids(Read(new PdfPages().Page().Lines(60, 700, "a").Page().Build())));
        AssertNot("RES110", new PdfPages().Page().Lines(60, 700, "a").Build());
    }

    [Fact]
    public void RES111_is_for_a_damaged_page_among_others()
    {
        byte[] pages = RawPdf.Bytes("<< /Type /Pages /Kids [3 0 R 6 0 R] /Count 2 >>");
        string bad = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 99 0 R /Resources << /Font << /F1 5 0 R >> >> >>";
        ParseResult damaged = Read(RawPdf.Make("", RawPdf.Bytes(RawPdf.Catalogue), pages, RawPdf.Bytes(RawPdf.Page), RawPdf.Packed(Encoding.ASCII.GetBytes(Words)), RawPdf.Bytes(RawPdf.Font), RawPdf.Bytes(bad)));

        Assert.Equal("Unexpected damage on page 2; expected a whole page. The other pages were read.", Message(damaged, "RES111"));
        Assert.Contains("Recalls its gardens", damaged.Source.Text, StringComparison.Ordinal);
        AssertNot("RES111", RawPdf.OnePage(Words));
    }

    [Fact]
    public void RES112_is_for_XML_where_nothing_reads_it()
    {
        byte[] xml = "<?xml version='1.0'?><akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'/>"u8.ToArray();
        AssertOnly("RES112", xml);
        long length = 0;
        ParseResult read = Read(xml, new DocumentReaderOptions
        {
            ReadXml = (stream, _) =>
            {
                length = stream.Length;
                return new XmlReadResult(null, [ParserDiagnostics.NoResolution.At(default)]);
            },
        });
        Assert.Equal(["RES001"], Ids(read));
        Assert.Equal(xml.Length, length);
    }

    [Fact]
    public void Cancelling_stops_every_kind()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        foreach (byte[] file in (byte[][])[GoodWord, RawPdf.OnePage(Words), "The General Assembly,"u8.ToArray()])
        {
            Assert.ThrowsAny<OperationCanceledException>(() => ResolutionReader.Read(new MemoryStream(file), null, source.Token));
        }
    }

    /// <summary>The token is cancelled when the whole file has been taken in: what comes after looks at it, too.</summary>
    [Fact]
    public void Cancelling_stops_the_work_on_a_file_that_has_been_taken_in()
    {
        foreach (byte[] file in (byte[][])[GoodWord, RawPdf.OnePage(Words), "The General Assembly,"u8.ToArray()])
        {
            using var source = new CancellationTokenSource();
            using var stream = new CancellingAtEnd(file, source);
            Assert.ThrowsAny<OperationCanceledException>(() => ResolutionReader.Read(stream, null, source.Token));
            Assert.True(source.IsCancellationRequested);
        }
    }

    [Fact]
    public void Files_cut_off_or_changed_anywhere_give_findings_and_no_exception()
    {
        byte[] pdf = new PdfPages().Page().Lines(60, 700, "The General Assembly,", "1. Requests nothing.").Build();
        var random = new Random(7);
        foreach (byte[] file in (byte[][])[GoodWord, pdf, RawPdf.OnePage(Words)])
        {
            for (int i = 1; i < 24; i++) Read(file[..(file.Length * i / 24)]);
            for (int i = 0; i < 40; i++)
            {
                byte[] changed = [.. file];
                for (int n = 0; n < 8; n++) changed[random.Next(changed.Length)] = (byte)random.Next(256);
                Read(changed);
            }
        }
    }

    [Fact]
    public void Ids_are_RES100_to_RES149_unique_and_on_the_page_with_title_and_severity()
    {
        IEnumerable<string[]> rows = File.ReadLines(Path.Combine(SourceTree.Root, "docs", "diagnostics.md"))
            .Where(static line => line.StartsWith("| RES1", StringComparison.Ordinal) && line[6] < '5').Select(static row => row.Split('|', StringSplitOptions.TrimEntries));

        Assert.Equal(
            DocumentDiagnostics.All.Select(static descriptor => $"{descriptor.Id} {descriptor.Severity} {descriptor.Title}"),
            rows.Select(static cells => $"{cells[1]} {cells[2]} {cells[3]}"));
        Assert.All(DocumentDiagnostics.All, static descriptor => Assert.Matches("^RES1[0-4][0-9]$", descriptor.Id));
        Assert.All(DocumentDiagnostics.All, static descriptor => Assert.StartsWith("Unexpected ", descriptor.MessageFormat, StringComparison.Ordinal));
        Assert.Equal(DocumentDiagnostics.All.Count, typeof(DocumentDiagnostics).GetFields().Count(static field => field.FieldType == typeof(DiagnosticDescriptor)));
    }

    /// <summary>Reads a file; whatever is found is said in words, and no message names a type of the code.</summary>
    private static ParseResult Read(byte[] file, DocumentReaderOptions? options = null)
    {
        ParseResult result = ResolutionReader.Read(new MemoryStream(file), options);
        Assert.All(result.Diagnostics.Where(static found => found.Id.StartsWith("RES1", StringComparison.Ordinal)), static found => Assert.Matches("^Unexpected [^;]+; expected [^;]+\\.$", found.Message));
        Assert.All(result.Diagnostics, static found => Assert.DoesNotContain("Exception", found.Message, StringComparison.Ordinal));
        return result;
    }

    private static string Message(ParseResult result, string id) => result.Diagnostics.First(found => found.Id == id).Message;

    private static void AssertOnly(string id, byte[] file, DocumentReaderOptions? options = null)
    {
        ParseResult result = Read(file, options);
        Assert.Equal([id], Ids(result));
        Assert.Empty(result.Documents);
    }

    private static void AssertNot(string id, byte[] file, DocumentReaderOptions? options = null) => Assert.DoesNotContain(id, Ids(Read(file, options)));

    private static IEnumerable<string> Ids(ParseResult result) => result.Diagnostics.Select(static diagnostic => diagnostic.Id);

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string content) in entries)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>A stream that does not tell its length, as one from the network.</summary>
    private sealed class Unseekable(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;
    }

    /// <summary>A stream at whose end somebody cancels.</summary>
    private sealed class CancellingAtEnd(byte[] content, CancellationTokenSource source) : MemoryStream(content)
    {
        public override int Read(Span<byte> buffer)
        {
            int count = base.Read(buffer);
            if (count == 0) source.Cancel();
            return count;
        }
    }
}
