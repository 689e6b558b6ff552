using Resolutions.Languages;

namespace Resolutions.Rendering;

/// <summary>How a page is made from a document. Immutable; safe to share between threads.</summary>
public sealed record HtmlRenderOptions
{
    /// <summary>A whole page with everything that can be shown, symbols linked to the UN's document site.</summary>
    public static HtmlRenderOptions Default { get; } = new();

    /// <summary>
    /// Whether to write one <c>div</c> to put into a page of one's own, which has to hold <see cref="HtmlRenderer.StyleSheet"/> once; else a whole
    /// page. The default is false.
    /// </summary>
    public bool IsFragment { get; init; }

    /// <summary>The page's title in the browser; null for the document's symbol and title.</summary>
    public string? Title { get; init; }

    /// <summary>Whether links to the parts of the page stand before the text.</summary>
    public bool ShowContents { get; init; } = true;

    /// <summary>Whether the meaning of colours and marks stands before the text.</summary>
    public bool ShowKey { get; init; } = true;

    /// <summary>Whether a table of the actions follows the text.</summary>
    public bool ShowActions { get; init; } = true;

    /// <summary>Whether diagnostics stand in the margin, and those without a place after the text.</summary>
    public bool ShowDiagnostics { get; init; } = true;

    /// <summary>
    /// Whether blocks and marks have their place in the original text: <c>data-start</c> and <c>data-end</c>, UTF-16 units, for pages that show
    /// the source beside. The default is false.
    /// </summary>
    public bool IncludePlaces { get; init; }

    /// <summary>What ids of elements begin with, so that two documents can stand in one page; empty by default.</summary>
    public string IdPrefix { get; init => field = value ?? ""; } = "";

    /// <summary>The level of the title's heading, 1 to 3; others are below it. 1 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not 1, 2 or 3.</exception>
    public int HeadingLevel
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 3);
            field = value;
        }
    } = 1;

    /// <summary>
    /// Where symbols of documents link to: an address with <c>{symbol}</c> and, where wanted, <c>{language}</c>, by default the UN's document
    /// site. Null for no links. What is filled in is percent-encoded.
    /// </summary>
    /// <exception cref="ArgumentException">It has a scheme other than <c>https</c> and <c>http</c>.</exception>
    public string? SymbolLinkTemplate { get; init => field = SymbolLink.Checked(value); } = SymbolLink.DefaultTemplate;

    /// <summary>The packs that say what the page says in each language; the built-in ones by default.</summary>
    public IReadOnlyList<LanguagePack> Languages { get; init => field = value ?? LanguagePack.BuiltIn; } = LanguagePack.BuiltIn;
}
