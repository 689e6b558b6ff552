using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Resolutions.Diagnostics;
using Resolutions.Documents.Rendering;
using Resolutions.Documents.Word;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Resolutions.Documents.Tests.Word;

/// <summary>Small Word files for tests, and what the reader makes of them.</summary>
internal static class WordFile
{
    public static byte[] Make(Action<MainDocumentPart, Body> fill)
    {
        using var stream = new MemoryStream();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddMainDocumentPart();
            var body = new Body();
            main.Document = new Document(body);
            fill(main, body);
        }

        return stream.ToArray();
    }

    public static RenderedText Render(Action<MainDocumentPart, Body> fill)
    {
        var diagnostics = new List<Diagnostic>();
        RenderedText? text = WordFileReader.Read(Make(fill), DocumentReaderOptions.Default, diagnostics, default);
        Assert.Empty(diagnostics);
        return text!;
    }

    /// <summary>The lines with something on them.</summary>
    public static string[] Lines(Action<MainDocumentPart, Body> fill) => Render(fill).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Paragraph Plain(string text) => new(Run(text));

    public static Run Run(string text, params OpenXmlElement[] properties)
    {
        var run = new Run();
        if (properties.Length > 0) run.Append(new RunProperties(properties));
        run.Append(new WordText(text) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    public static Paragraph Numbered(string text, int instance, int level = 0) =>
        new(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = instance })), Run(text));

    public static Level Level(int index, NumberFormatValues format, string text, int start = 1, params OpenXmlElement[] more)
    {
        var level = new Level(new StartNumberingValue { Val = start }, new NumberingFormat { Val = format }) { LevelIndex = index };
        level.Append(more);
        level.Append(new LevelText { Val = text });
        return level;
    }

    public static AbstractNum List(int id, params Level[] levels)
    {
        var list = new AbstractNum { AbstractNumberId = id };
        list.Append(levels);
        return list;
    }

    public static NumberingInstance Instance(int id, int list, params LevelOverride[] changes)
    {
        var instance = new NumberingInstance(new AbstractNumId { Val = list }) { NumberID = id };
        instance.Append(changes);
        return instance;
    }
}
