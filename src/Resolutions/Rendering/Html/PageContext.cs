using System.Globalization;
using System.Text;
using Resolutions.Comparison;
using Resolutions.Diagnostics;
using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Rendering.Html;

/// <summary>What the writers of one document's part of a page share. For one page; not thread-safe.</summary>
internal sealed class PageContext
{
    private const int LastHeadingLevel = 6;

    private readonly HashSet<string> _paths;

    public PageContext(HtmlWriter html, ResolutionDocument document, HtmlRenderOptions options, IReadOnlyList<Diagnostic> diagnostics, string idPrefix)
    {
        Html = html;
        Document = document;
        Options = options;
        IdPrefix = idPrefix;
        Words = PageWords.Of(document.Language, options.Languages);
        Links = new SymbolLink(options.SymbolLinkTemplate, document.Language);
        Footnotes = new FootnoteIndex(document.Footnotes);
        Notes = new MarginNotes(document, options.ShowDiagnostics ? diagnostics : []);
        _paths = new HashSet<string>(DocumentBlocks.Of(document).Select(static block => block.Path), StringComparer.Ordinal);
    }

    public HtmlWriter Html { get; }

    public ResolutionDocument Document { get; }

    public HtmlRenderOptions Options { get; }

    public PageWords Words { get; }

    public SymbolLink Links { get; }

    public FootnoteIndex Footnotes { get; }

    public MarginNotes Notes { get; }

    public string IdPrefix { get; }

    /// <summary>Whether the document has a block of this address.</summary>
    public bool Has(string? path) => path is not null && _paths.Contains(path);

    /// <summary>The id of an element; white space, which no id may have, becomes an underscore.</summary>
    public string Id(string name)
    {
        var id = new StringBuilder(IdPrefix.Length + name.Length).Append(IdPrefix);
        foreach (char c in name) id.Append(char.IsWhiteSpace(c) ? '_' : c);
        return id.ToString();
    }

    public string Id(string name, int number) => Id(name + number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A link to an element of this page.</summary>
    public static string Fragment(string id) => "#" + Uri.EscapeDataString(id);

    /// <summary>The name of a heading's element, so many levels below the title.</summary>
    public string Heading(int below) => "h" + Math.Min(LastHeadingLevel, Options.HeadingLevel + below).ToString(CultureInfo.InvariantCulture);

    /// <summary>The start of a place as an attribute's value; null where places are not wanted or not known.</summary>
    public string? Start(TextSpan place) => Options.IncludePlaces && !place.IsEmpty ? place.Start.ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>The end of a place, as <see cref="Start"/>.</summary>
    public string? End(TextSpan place) => Options.IncludePlaces && !place.IsEmpty ? place.End.ToString(CultureInfo.InvariantCulture) : null;
}
