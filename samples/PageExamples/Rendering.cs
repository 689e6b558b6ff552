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
        ResolutionDocument english = ResolutionParser.Parse(File.ReadAllText("A_RES_55_162.en.txt")).Document!;
        ResolutionDocument chinese = ResolutionParser.Parse(File.ReadAllText("A_RES_55_162.zh.txt")).Document!;
        using var writer = new StringWriter();
        Render(result.Document!, english, chinese, result, writer);
    }

    private static void Render(ResolutionDocument document, ResolutionDocument english, ResolutionDocument chinese, ParseResult result, StringWriter writer)
    {
        HtmlRenderOptions? options = null;
        string page = HtmlRenderer.Render(document);                                 // a whole page
        string both = HtmlRenderer.RenderBeside(english, chinese);
        HtmlRenderer.Render(document, writer, options, result.Diagnostics);          // to a TextWriter, with findings in the margin
        string markdown = MarkdownRenderer.Render(document);
        string text = PlainTextRenderer.Render(document);
        foreach (string rendered in (string[])[page, both, writer.ToString(), markdown, text]) Console.WriteLine(rendered.Length > 0);
    }
}
