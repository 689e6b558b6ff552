using Resolutions.Diagnostics;
using Resolutions.Documents.Rendering;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Resolutions.Documents.Pdf;

/// <summary>Renders a PDF as text.</summary>
internal static class PdfFileReader
{
    private const string Kind = "PDF";

    /// <summary>The text; null where the file gives none, and then a finding says why.</summary>
    public static RenderedText? Read(byte[] content, DocumentReaderOptions options, List<Diagnostic> diagnostics, CancellationToken cancellation)
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

            List<PageLayout> pages = ReadPages(document, filters, diagnostics, cancellation);
            if (filters.Exceeded is not null) throw new LimitExceededException(filters.Exceeded);
            return Render(pages, document.NumberOfPages, diagnostics);
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

    private static List<PageLayout> ReadPages(
        PdfDocument document, LimitedFilterProvider filters, List<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var pages = new List<PageLayout>(document.NumberOfPages);
        Exception? first = null;
        int damaged = 0;
        for (int number = 1; number <= document.NumberOfPages; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (filters.Exceeded is not null) break;
            try
            {
                Page page = document.GetPage(number);
                pages.Add(PageLayout.Of(GlyphReader.Read(page), number, page.Height));
            }
            catch (Exception exception) when (exception is not (OperationCanceledException or LimitExceededException))
            {
                first ??= exception;
                damaged++;
                diagnostics.Add(DocumentDiagnostics.PageDamaged.At(default, number, exception.GetType().Name));
            }
        }

        if (damaged == document.NumberOfPages && first is not null)
        {
            diagnostics.Clear();
            throw first;
        }

        return pages;
    }

    private static RenderedText? Render(List<PageLayout> pages, int count, List<Diagnostic> diagnostics)
    {
        List<PageLayout> empty = pages.FindAll(static page => page.Flows.Count == 0);
        if (empty.Count == pages.Count)
        {
            diagnostics.Add(DocumentDiagnostics.NoTextLayer.At(default, count));
            return null;
        }

        foreach (PageLayout page in empty) diagnostics.Add(DocumentDiagnostics.PageWithoutText.At(default, page.Number));
        return new PdfRenderer(pages).Render();
    }

    private static Diagnostic Finding(Exception exception, LimitedFilterProvider filters, DocumentReaderOptions options)
    {
        if (filters.Exceeded is { } exceeded) return exceeded;
        for (Exception? at = exception; at is not null; at = at.InnerException)
        {
            if (at is InsufficientExecutionStackException || at.Message.Contains("stack depth", StringComparison.OrdinalIgnoreCase))
            {
                return DocumentDiagnostics.NestedTooDeep.At(default, options.MaxDepth, Kind);
            }
        }

        return DocumentDiagnostics.Damaged.At(default, Kind, exception.GetType().Name);
    }
}
