using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using Resolutions.Diagnostics;
using Resolutions.Documents.Rendering;

namespace Resolutions.Documents.Word;

/// <summary>Renders a Word file as text.</summary>
internal static class WordFileReader
{
    private const string Kind = "Word";

    /// <summary>The text; null where the file gives none, and then a finding says why.</summary>
    public static RenderedText? Read(byte[] content, DocumentReaderOptions options, List<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var guard = new PartGuard(options, cancellation);
        try
        {
            CheckPackage(content, guard);
            using var stream = new MemoryStream(content, false);
            using WordprocessingDocument document = WordprocessingDocument.Open(stream, false, new OpenSettings { AutoSave = false });
            if (document.MainDocumentPart is not { } main) throw new InvalidDataException("no main part");
            guard.Check(main);
            guard.Check(main.StyleDefinitionsPart);
            guard.Check(main.NumberingDefinitionsPart);
            guard.Check(main.FootnotesPart);
            guard.Check(main.EndnotesPart);
            return new DocumentWriter(main, guard, cancellation).Write();
        }
        catch (LimitExceededException exceeded)
        {
            diagnostics.Add(exceeded.Diagnostic);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The SDK throws what its parts throw. Whatever it is, the file is what is wrong.
            diagnostics.Add(DocumentDiagnostics.Damaged.At(default, Kind));
        }

        return null;
    }

    /// <summary>Checks the parts that are read before any other: the list of types and the relations.</summary>
    private static void CheckPackage(byte[] content, PartGuard guard)
    {
        using var package = new ZipArchive(new MemoryStream(content, false), ZipArchiveMode.Read);
        foreach (ZipArchiveEntry entry in package.Entries)
        {
            if (!entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) && entry.FullName != "[Content_Types].xml") continue;
            using Stream part = entry.Open();
            guard.Check(part);
        }
    }
}
