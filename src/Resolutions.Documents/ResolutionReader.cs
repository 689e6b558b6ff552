using Resolutions.Diagnostics;
using Resolutions.Documents.Pdf;
using Resolutions.Documents.Rendering;
using Resolutions.Documents.Word;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Parsing.Lines;
using Resolutions.Text;

namespace Resolutions.Documents;

/// <summary>Reads resolutions from files: text, PDF and Word (docx), and XML where the options have a reader for it.</summary>
/// <remarks>
/// What a file is, is told by its content and not by its name. A bad file gives diagnostics, never an exception. The source of the result is the
/// text the file was rendered to, and all spans are places in it: lines as printed for PDF with a form feed between pages, a paragraph a line for
/// Word with its footnotes at the end. XML gives an empty source and no places. Safe to call from many threads at once.
/// </remarks>
public static class ResolutionReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to read; null for <see cref="DocumentReaderOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the work. Within a page of a PDF it is looked at now and then only.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ParseResult Read(string path, DocumentReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            using FileStream stream = File.OpenRead(path);
            return Read(stream, path, options ?? DocumentReaderOptions.Default, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Failed(path, [DocumentDiagnostics.Unreadable.At(default, FileProblem.Of(exception))]);
        }
    }

    /// <summary>Reads a stream from where it stands to its end, and leaves it open.</summary>
    /// <param name="stream">The file; it need not be seekable.</param>
    /// <param name="options">How to read; null for <see cref="DocumentReaderOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the work. Within a page of a PDF it is looked at now and then only.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ParseResult Read(Stream stream, DocumentReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            return Read(stream, null, options ?? DocumentReaderOptions.Default, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or NotSupportedException)
        {
            return Failed(null, [DocumentDiagnostics.Unreadable.At(default, FileProblem.Of(exception))]);
        }
    }

    private static ParseResult Read(Stream stream, string? path, DocumentReaderOptions options, CancellationToken cancellation)
    {
        if (FileContent.Read(stream, options.MaxFileBytes, cancellation) is not { } content)
        {
            return Failed(path, [DocumentDiagnostics.TooLarge.At(default, options.MaxFileBytes)]);
        }

        var diagnostics = new List<Diagnostic>();
        switch (FileKindDetector.Detect(content, out string name))
        {
            case FileKind.Text:
                return ResolutionParser.Parse(new SourceText(TextDecoder.Decode(content), path), SourceMarks.None, options.Parser, cancellation);
            case FileKind.Pdf:
                return Parse(PdfFileReader.Read(content, options, diagnostics, cancellation), path, options, diagnostics, cancellation);
            case FileKind.Word:
                return Parse(WordFileReader.Read(content, options, diagnostics, cancellation), path, options, diagnostics, cancellation);
            case FileKind.AkomaNtoso when options.ReadXml is { } read:
                using (var xml = new MemoryStream(content, false))
                {
                    XmlReadResult result = read(xml, cancellation);
                    IReadOnlyList<ResolutionDocument> documents = result.Document is { } document ? [document] : [];
                    return new ParseResult(new SourceText("", path), documents, result.Diagnostics);
                }

            case FileKind.AkomaNtoso:
                return Failed(path, [DocumentDiagnostics.XmlNotRead.At(default)]);
            case FileKind.Empty:
                return Failed(path, [DocumentDiagnostics.Empty.At(default)]);
            case FileKind.EncryptedOffice:
                return Failed(path, [DocumentDiagnostics.Encrypted.At(default, "Word")]);
            case FileKind.DamagedPackage:
                return Failed(path, [DocumentDiagnostics.Damaged.At(default, "Word or ZIP")]);
            default:
                return Failed(path, [DocumentDiagnostics.WrongKind.At(default, name)]);
        }
    }

    private static ParseResult Parse(
        RenderedText? rendered, string? path, DocumentReaderOptions options, List<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (rendered is null) return Failed(path, diagnostics);
        ParseResult parsed = ResolutionParser.Parse(new SourceText(rendered.Text, path), rendered.Marks, options.Parser, cancellation);
        return diagnostics.Count == 0 ? parsed : new ParseResult(parsed.Source, parsed.Documents, [.. diagnostics, .. parsed.Diagnostics]);
    }

    private static ParseResult Failed(string? path, IReadOnlyList<Diagnostic> diagnostics) => new(new SourceText("", path), [], diagnostics);
}
