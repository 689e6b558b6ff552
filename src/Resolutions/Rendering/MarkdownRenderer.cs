using System.Globalization;
using Resolutions.Model;
using Resolutions.Rendering.Markdown;

namespace Resolutions.Rendering;

/// <summary>Makes GitHub-flavoured Markdown from a document: opening phrases in emphasis, footnotes, links, a table of actions.</summary>
/// <remarks>All text of a document is escaped. Safe to call from many threads at once.</remarks>
public static class MarkdownRenderer
{
    /// <summary>A document as Markdown.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">How it is made; null for <see cref="MarkdownRenderOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static string Render(ResolutionDocument document, MarkdownRenderOptions? options = null)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Render(document, writer, options);
        return writer.ToString();
    }

    /// <summary>Writes a document as Markdown.</summary>
    /// <param name="document">The document.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="options">How it is made; null for <see cref="MarkdownRenderOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException">The document or the writer is null.</exception>
    public static void Render(ResolutionDocument document, TextWriter writer, MarkdownRenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(writer);
        new MarkdownWriter(writer, document, options ?? MarkdownRenderOptions.Default).Write();
    }
}
