using System.Text;
using Resolutions.Cli.Findings;
using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Rendering;
using Resolutions.Validation;

namespace Resolutions.Cli.Output;

/// <summary>Makes pages of what reading files gave. Safe to call from many threads at once.</summary>
/// <param name="format">One of <see cref="PageFormat.All"/>.</param>
/// <param name="options">How pages are made; Markdown takes its links from them.</param>
internal sealed class PageOutput(string format, HtmlRenderOptions options)
{
    private readonly ResolutionDocumentValidator _validator = new();

    /// <summary>The page of a text, or of two languages: of two files, or of one that holds both.</summary>
    public MemoryStream Write(ParseResult result, ParseResult? beside)
    {
        IReadOnlyList<ResolutionDocument> documents = beside is null ? result.Documents : [result.Documents[0], beside.Documents[0]];
        var content = new MemoryStream();
        using var writer = new StreamWriter(content, new UTF8Encoding(false), leaveOpen: true);
        switch (format)
        {
            case PageFormat.Html when documents.Count > 1:
                HtmlRenderer.RenderBeside(documents[0], documents[1], writer, options);
                break;
            case PageFormat.Html:
                HtmlRenderer.Render(documents[0], writer, options, AllFindings.Of(result, _validator));
                break;
            case PageFormat.Markdown:
                var markdown = new MarkdownRenderOptions { SymbolLinkTemplate = options.SymbolLinkTemplate };
                foreach (ResolutionDocument document in documents) MarkdownRenderer.Render(document, writer, markdown);
                break;
            default:
                for (int i = 0; i < documents.Count; i++)
                {
                    if (i > 0) writer.Write('\n');
                    PlainTextRenderer.Render(documents[i], writer);
                }

                break;
        }

        return content;
    }
}
