using System.Globalization;
using Resolutions.Comparison;
using Resolutions.Diagnostics;
using Resolutions.Model;
using Resolutions.Rendering.Html;

namespace Resolutions.Rendering;

/// <summary>Makes self-contained HTML pages: a resolution as a document to read and print, or two languages of one side by side.</summary>
/// <remarks>
/// Pages have no script and load nothing. All text of a document is escaped. Safe to call from many threads at once. What the page itself says is in
/// the language of the document, of the first one where there are two; messages of findings are in English.
/// </remarks>
public static class HtmlRenderer
{
    /// <summary>The style sheet of all pages, for pages of one's own that hold fragments. Its rules concern only what is inside a fragment.</summary>
    public static string StyleSheet => PageShell.StyleSheet;

    /// <summary>A page with a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">How the page is made; null for <see cref="HtmlRenderOptions.Default"/>.</param>
    /// <param name="diagnostics">Findings to show beside what they concern, of parser and validators; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static string Render(ResolutionDocument document, HtmlRenderOptions? options = null, IReadOnlyList<Diagnostic>? diagnostics = null)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Render(document, writer, options, diagnostics);
        return writer.ToString();
    }

    /// <summary>Writes a page with a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="writer">Where to; its encoding has to be UTF-8, which is what the page says.</param>
    /// <param name="options">How the page is made; null for <see cref="HtmlRenderOptions.Default"/>.</param>
    /// <param name="diagnostics">Findings to show beside what they concern, of parser and validators; null for none.</param>
    /// <exception cref="ArgumentNullException">The document or the writer is null.</exception>
    public static void Render(
        ResolutionDocument document, TextWriter writer, HtmlRenderOptions? options = null, IReadOnlyList<Diagnostic>? diagnostics = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(writer);
        options ??= HtmlRenderOptions.Default;
        var html = new HtmlWriter(writer);
        var page = new PageContext(html, document, options, diagnostics ?? [], options.IdPrefix);
        var shell = new PageShell(html, options, page.Words);
        var parts = new PartsWriter(page);
        shell.Begin(PageShell.TitleOf(document, options, page.Words), document.Language, PageShell.SettingOf(page.Words) + (page.Notes.HasAny ? " has-notes" : ""));
        if (options.ShowContents || options.ShowKey)
        {
            shell.BeginTools();
            parts.WriteContents();
            parts.WriteKey();
            shell.EndTools();
        }

        shell.BeginMain("sheet");
        new DocumentWriter(page).Write();
        parts.WriteFootnotes();
        parts.WriteActions();
        parts.WriteFindings();
        shell.EndMain();
        shell.End();
    }

    /// <summary>A page with two languages of a resolution side by side, aligned as <see cref="Concordance"/> aligns them, with what differs.</summary>
    /// <param name="first">The text that the other is measured by; it stands left, and its language is the page's.</param>
    /// <param name="second">The same resolution in another language, or another version.</param>
    /// <param name="options">How the page is made; null for <see cref="HtmlRenderOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException">A document is null.</exception>
    public static string RenderBeside(ResolutionDocument first, ResolutionDocument second, HtmlRenderOptions? options = null)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        RenderBeside(first, second, writer, options);
        return writer.ToString();
    }

    /// <summary>Writes a page with two languages of a resolution side by side.</summary>
    /// <param name="first">The text that the other is measured by; it stands left, and its language is the page's.</param>
    /// <param name="second">The same resolution in another language, or another version.</param>
    /// <param name="writer">Where to; its encoding has to be UTF-8, which is what the page says.</param>
    /// <param name="options">How the page is made; null for <see cref="HtmlRenderOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException">A document or the writer is null.</exception>
    public static void RenderBeside(ResolutionDocument first, ResolutionDocument second, TextWriter writer, HtmlRenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(writer);
        options ??= HtmlRenderOptions.Default;
        var html = new HtmlWriter(writer);
        new BesideWriter(html, first, second, Concordance.Align(first, second, options.Languages), options).Write();
    }
}
