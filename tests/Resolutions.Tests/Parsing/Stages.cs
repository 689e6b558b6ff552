using Resolutions.Languages;
using Resolutions.Parsing.Blocks;
using Resolutions.Parsing.Lines;

namespace Resolutions.Tests.Parsing;

/// <summary>Takes a text as far as the stage under test needs it.</summary>
internal static class Stages
{
    public static LanguagePack English => Pack("en");

    public static LanguagePack Chinese => Pack("zh");

    public static LanguagePack Pack(string language) => LanguagePack.BuiltIn.Single(pack => pack.Code == language);

    /// <summary>The lines, nothing found out about them.</summary>
    public static DocumentLines Lines(string text, string language = "en")
    {
        string lines = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        return new DocumentLines(lines, Pack(language), LineReader.Read(lines, CancellationToken.None));
    }

    /// <summary>Lines with title and furniture found.</summary>
    public static DocumentLines Pages(string text, string language = "en")
    {
        DocumentLines document = Lines(text, language);
        Landmarks.Find(document);
        FurnitureFinder.Mark(document);
        return document;
    }

    /// <summary>Lines with everything found, the footnotes and the calls of them.</summary>
    public static DocumentLines All(string text, string language, out List<FootnoteLines> notes, out List<TextCut> calls)
    {
        DocumentLines document = Pages(text, language);
        notes = FootnoteFinder.Find(document);
        document.Style = PrintStyleMeter.Measure(document, document.BodyStart);
        ClosingFinder.Mark(document);
        calls = CallFinder.Find(document, notes);
        return document;
    }

    public static List<TextBlock> Blocks(string text, string language = "en")
    {
        DocumentLines document = All(text, language, out _, out List<TextCut> calls);
        return BlockJoiner.Join(document, calls);
    }

    /// <summary>The texts of the body's blocks, labels before them.</summary>
    public static IEnumerable<string> Texts(string text, string language = "en") =>
        Blocks(text, language).Where(static block => block.Shape == BlockShape.Text).Select(static block => block.Label is { } label ? $"{label.Printed} {block.Text.Text}" : block.Text.Text);

    /// <summary>The lines of one role.</summary>
    public static IEnumerable<string> Of(DocumentLines document, LineRole role) =>
        Enumerable.Range(0, document.Count).Where(i => document.Roles[i] == role).Select(i => document[i].ToString());
}
