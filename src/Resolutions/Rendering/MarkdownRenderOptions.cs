using Resolutions.Languages;

namespace Resolutions.Rendering;

/// <summary>How Markdown is made from a document. Immutable; safe to share between threads.</summary>
public sealed record MarkdownRenderOptions
{
    /// <summary>With a table of actions, symbols linked to the UN's document site.</summary>
    public static MarkdownRenderOptions Default { get; } = new();

    /// <summary>Whether a table of the actions follows the text.</summary>
    public bool ShowActions { get; init; } = true;

    /// <summary>Where symbols of documents link to, as <see cref="HtmlRenderOptions.SymbolLinkTemplate"/>; null for no links.</summary>
    /// <exception cref="ArgumentException">It has a scheme other than <c>https</c> and <c>http</c>.</exception>
    public string? SymbolLinkTemplate { get; init => field = SymbolLink.Checked(value); } = SymbolLink.DefaultTemplate;

    /// <summary>The packs that say what the page says in each language; the built-in ones by default.</summary>
    public IReadOnlyList<LanguagePack> Languages { get; init => field = value ?? LanguagePack.BuiltIn; } = LanguagePack.BuiltIn;
}
