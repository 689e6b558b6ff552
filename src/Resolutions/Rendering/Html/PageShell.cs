using System.Security.Cryptography;
using System.Text;
using Resolutions.Languages;
using Resolutions.Model;

namespace Resolutions.Rendering.Html;

/// <summary>Writes what surrounds a page's content: head, style sheet, the policy that lets nothing else in, the link past the contents.</summary>
internal sealed class PageShell(HtmlWriter html, HtmlRenderOptions options, PageWords words)
{
    private const string Resource = "Resolutions.Rendering/page.css";

    private static readonly Lazy<string> Css = new(ReadCss);
    private static readonly Lazy<string> Policy = new(MakePolicy);

    public static string StyleSheet => Css.Value;

    public string TextId => options.IdPrefix + "text";

    /// <summary>Everything before the content.</summary>
    public void Begin(string title, string language, string @class)
    {
        if (!options.IsFragment)
        {
            html.Own("<!DOCTYPE html>\n").Open("html", ("lang", language)).Line().Open("head").Line();
            html.Open("meta", ("charset", "utf-8")).Line();
            html.Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy.Value)).Line();
            html.Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
            html.Open("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
            html.Element("title", title).Line();
            // An empty icon of its own keeps browsers from asking a server for one.
            html.Open("link", ("rel", "icon"), ("href", "data:,")).Line();
            html.Open("style").Own(StyleSheet).Close("style").Line();
            html.Close("head").Line().Open("body").Line();
        }

        html.Open("div", ("class", "rx " + @class), ("lang", language)).Line();
        if (!options.IsFragment) html.Element("a", words["skip"], ("class", "skip"), ("href", "#" + TextId)).Line();
    }

    /// <summary>Begins the element of contents and key; a landmark only in a page of its own.</summary>
    public void BeginTools() => html.Open(options.IsFragment ? "div" : "header", ("class", "tools")).Line();

    public void EndTools() => html.Close(options.IsFragment ? "div" : "header").Line();

    public void BeginMain(string @class) => html.Open(options.IsFragment ? "div" : "main", ("class", @class), ("id", TextId), ("tabindex", "-1")).Line();

    public void EndMain() => html.Close(options.IsFragment ? "div" : "main").Line();

    public void End()
    {
        html.Close("div").Line();
        if (!options.IsFragment) html.Close("body").Close("html").Line();
    }

    public static string TitleOf(ResolutionDocument document, HtmlRenderOptions options, PageWords words)
    {
        if (options.Title is { } title) return title;
        string?[] parts = [document.Symbol?.ToString(), document.Title?.Text ?? (document.Resolutions is [var first, ..] ? first.Title?.Text : null)];
        string joined = string.Join(": ", parts.Where(static part => !string.IsNullOrWhiteSpace(part)));
        return joined.Length > 0 ? joined : words["untitled"];
    }

    /// <summary>How a document's text is set: classes that the style sheet knows.</summary>
    public static string SettingOf(PageWords words) => $"opening-{(words.IsBoldOpening ? "bold" : "italic")} type-{words.Type}";

    private static string ReadCss()
    {
        using var reader = new StreamReader(typeof(PageShell).Assembly.GetManifestResourceStream(Resource)!);
        return reader.ReadToEnd();
    }

    /// <summary>Nothing is loaded or run; the one style sheet is known by its hash. A second line of defence: text is escaped in any case.</summary>
    private static string MakePolicy()
    {
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(StyleSheet)));
        return $"default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'";
    }
}
