using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Rendering;

namespace PageExamples;

/// <summary>docs/rendering.md.</summary>
internal static class Rendering
{
    public static void Run()
    {
        ParseResult result = ResolutionParser.Parse(File.ReadAllText("resolution.txt"));
        using var writer = new StringWriter();
        Render(
            result, result.Document!, Read("A_RES_55_162.en.txt"), Read("A_RES_55_162.zh.txt"), writer, new HtmlRenderOptions());
        Console.WriteLine(writer.ToString().Contains("Lighthouses", StringComparison.Ordinal));
    }

    private static void Render(
        ParseResult result, ResolutionDocument document, ResolutionDocument english, ResolutionDocument chinese, TextWriter writer, HtmlRenderOptions options)
    {
        string page = HtmlRenderer.Render(document);                                 // a whole page
        string both = HtmlRenderer.RenderBeside(english, chinese);
        HtmlRenderer.Render(document, writer, options, result.Diagnostics);          // to a TextWriter, with findings in the margin
        string markdown = MarkdownRenderer.Render(document);
        string text = PlainTextRenderer.Render(document);

        Console.WriteLine(page.Length > 0 && both.Length > page.Length && markdown.Length > text.Length);
    }

    private static ResolutionDocument Read(string path) => ResolutionParser.Parse(File.ReadAllText(path)).Document!;
}
