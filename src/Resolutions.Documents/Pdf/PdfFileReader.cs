using Resolutions.Diagnostics;
using Resolutions.Documents.Rendering;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace Resolutions.Documents.Pdf;

/// <summary>Renders a PDF as text.</summary>
internal static class PdfFileReader
{
    private const string Kind = "PDF";

    /// <summary>The text; null where the file gives none, and then a finding says why.</summary>
    public static RenderedText? Read(byte[] content, DocumentReaderOptions options, List<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        List<PageGlyphs>? pages = ReadPages(content, options, diagnostics, cancellation);
        return pages is null ? null : Render(pages, diagnostics, cancellation);
    }

    private static List<PageGlyphs>? ReadPages(byte[] content, DocumentReaderOptions options, List<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var filters = new LimitedFilterProvider(options.MaxDecompressedBytes, cancellation);
        try
        {
            using PdfDocument document = PdfDocument.Open(content, new ParsingOptions
            {
                UseLenientParsing = true,
                SkipMissingFonts = true,
                MaxStackDepth = options.MaxDepth,
                FilterProvider = filters,
            });
            if (document.NumberOfPages > options.MaxPages)
            {
                diagnostics.Add(DocumentDiagnostics.TooManyPages.At(default, document.NumberOfPages, options.MaxPages));
                return null;
            }

            List<PageGlyphs> pages = ReadPages(document, filters, diagnostics, cancellation);
            return filters.Exceeded is null ? pages : throw new LimitExceededException(filters.Exceeded);
        }
        catch (LimitExceededException exceeded)
        {
            diagnostics.Clear();
            diagnostics.Add(exceeded.Diagnostic);
        }
        catch (PdfDocumentEncryptedException)
        {
            diagnostics.Add(DocumentDiagnostics.Encrypted.At(default, Kind));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // PdfPig throws what its parts throw. Whatever it is, the file is what is wrong.
            cancellation.ThrowIfCancellationRequested();
            diagnostics.Add(Finding(exception, filters, options));
        }

        return null;
    }

    private static List<PageGlyphs> ReadPages(
        PdfDocument document, LimitedFilterProvider filters, List<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var pages = new List<PageGlyphs>(document.NumberOfPages);
        Exception? first = null;
        int damaged = 0;
        for (int number = 1; number <= document.NumberOfPages; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (filters.Exceeded is not null) break;
            try
            {
                Page page = document.GetPage(number);
                pages.Add(new PageGlyphs(number, page.Height, GlyphReader.Read(page)));
            }
            catch (Exception exception) when (exception is not (OperationCanceledException or LimitExceededException))
            {
                first ??= exception;
                damaged++;
                diagnostics.Add(DocumentDiagnostics.PageDamaged.At(default, number));
            }
        }

        if (damaged == document.NumberOfPages && first is not null)
        {
            diagnostics.Clear();
            throw first;
        }

        return pages;
    }

    private static RenderedText? Render(List<PageGlyphs> pages, List<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (!pages.Exists(static page => page.HasText))
        {
            diagnostics.Add(DocumentDiagnostics.NoTextLayer.At(default, pages.Count));
            return null;
        }

        var texts = new List<(PageGlyphs Page, List<Row> Rows)>(pages.Count);
        foreach (PageGlyphs page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            if (page.HasText) texts.Add((page, RowBuilder.Build(page.Glyphs)));
            else diagnostics.Add(DocumentDiagnostics.PageWithoutText.At(default, page.Number));
        }

        var heads = new RunningHeads(texts.ConvertAll(static text => (text.Page.Number, text.Rows)));
        return new PdfRenderer(PageLayout.OfAll(texts, heads)).Render();
    }

    private static Diagnostic Finding(Exception exception, LimitedFilterProvider filters, DocumentReaderOptions options)
    {
        if (filters.Exceeded is { } exceeded) return exceeded;
        for (Exception? at = exception; at is not null; at = at.InnerException)
        {
            if (at is InsufficientExecutionStackException or PdfDocumentStackDepthException)
            {
                return DocumentDiagnostics.NestedTooDeep.At(default, options.MaxDepth, Kind);
            }
        }

        return DocumentDiagnostics.Damaged.At(default, Kind);
    }
}
