using Resolutions.AkomaNtoso;
using Resolutions.Diagnostics;
using Resolutions.Documents;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Rendering;
using Resolutions.Serialization;
using Resolutions.Text;
using Resolutions.Validation;
using Workbench.Source;

namespace Workbench.Reading;

/// <summary>Reads a text or file and prepares all that its page shows. Keeps nothing; safe for many threads.</summary>
internal sealed class TextDesk(FileReading read, WorkbenchLimits limits)
{
    // Below the page's own heading and those of its parts.
    private const int HeadingLevel = 3;

    /// <param name="name">The file's name.</param>
    /// <param name="content">The file.</param>
    /// <param name="language">BCP 47 tag; null to find it from the text.</param>
    /// <param name="cancellation">Stops the work.</param>
    public ReadText Read(string name, byte[] content, string? language, CancellationToken cancellation)
    {
        using var stream = new MemoryStream(content, writable: false);
        ParseResult result = read(stream, Options(language), cancellation);
        cancellation.ThrowIfCancellationRequested();

        var validator = new ResolutionDocumentValidator();
        List<Diagnostic> diagnostics =
        [
            .. result.Diagnostics.Concat(result.Documents.SelectMany(document => validator.Validate(document).ToDiagnostics()))
                .OrderBy(static diagnostic => diagnostic.Span),
        ];

        var places = new PlaceFinder();
        var documents = new List<ReadDocument>();
        foreach (ResolutionDocument document in result.Documents)
        {
            cancellation.ThrowIfCancellationRequested();
            string anchor = $"{document.Language}-";
            places.Add(document, anchor);
            documents.Add(new ReadDocument(document, anchor, HtmlOf(document, anchor), ActionsOf(document, result.Source)));
        }

        if (result.Source.Length > 0) diagnostics.ForEach(places.Add);
        return new ReadText(
            name,
            SourceLines.Of(result.Source, places.Places, cancellation),
            documents,
            [.. diagnostics.Select(diagnostic => Placed(diagnostic, result))],
            PackedModel.Pack(ResolutionEnvelope.Of(result)));
    }

    private DocumentReaderOptions Options(string? language) => new()
    {
        Parser = new ResolutionParserOptions { Language = language, MaxLength = limits.MaxLength },
        MaxFileBytes = limits.MaxBytes,
        MaxDecompressedBytes = limits.MaxUnpackedBytes,
        MaxPages = limits.MaxPages,
        ReadXml = static (stream, _) =>
        {
            AkomaNtosoReadResult xml = AkomaNtosoReader.Read(stream);
            return new XmlReadResult(xml.Document, xml.Diagnostics);
        },
    };

    private static string HtmlOf(ResolutionDocument document, string anchor) => HtmlRenderer.Render(document, new HtmlRenderOptions
    {
        IsFragment = true,
        IncludePlaces = true,
        IdPrefix = anchor,
        HeadingLevel = HeadingLevel,
        ShowContents = false,
        ShowActions = false,
        ShowDiagnostics = false,
    });

    private static PlacedDiagnostic Placed(Diagnostic diagnostic, ParseResult result) => new(
        diagnostic, diagnostic.Span == default || diagnostic.Span.End > result.Source.Length ? null : result.Source.GetLinePosition(diagnostic.Span.Start));

    private static List<ActionLine> ActionsOf(ResolutionDocument document, SourceText source) =>
    [
        .. from resolution in document.Resolutions
           from block in resolution.Operative.Blocks
           from paragraph in block.DescendantsAndSelf().OfType<Paragraph>()
           from action in paragraph.Actions
           select new ActionLine(paragraph.Path, action, WhatOf(action, paragraph, document, source)),
    ];

    /// <summary>The words on one line; where there is no running text, as in XML, the paragraph.</summary>
    private static string WhatOf(ResolutionAction action, Paragraph paragraph, ResolutionDocument document, SourceText source) =>
        source.Length == 0 || action.Content.IsEmpty ? paragraph.Text : document.WordsAt(action.Content, source);
}
