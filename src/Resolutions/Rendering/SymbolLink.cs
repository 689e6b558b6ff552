using System.Text;

namespace Resolutions.Rendering;

/// <summary>Makes addresses of documents from a template and their symbols.</summary>
internal sealed class SymbolLink(string? template, string language)
{
    /// <summary>The UN's document site.</summary>
    public const string DefaultTemplate = "https://docs.un.org/{language}/{symbol}";

    private const string SymbolGap = "{symbol}", LanguageGap = "{language}";

    /// <summary>The address of a document; null where there are no links or the document has no symbol.</summary>
    /// <remarks>Symbols come from the text: whatever has a meaning in an address, but for the slash, is percent-encoded, so that none leaves its path.</remarks>
    public string? To(string? symbol)
    {
        if (template is null || string.IsNullOrWhiteSpace(symbol)) return null;
        return template.Replace(LanguageGap, Uri.EscapeDataString(language), StringComparison.Ordinal)
            .Replace(SymbolGap, Encode(symbol), StringComparison.Ordinal);
    }

    /// <summary>A template that is relative or leads to the web; <c>javascript:</c> and the like are no place for links.</summary>
    /// <exception cref="ArgumentException">It is another.</exception>
    public static string? Checked(string? template)
    {
        int scheme = template.AsSpan().IndexOfAny(':', '/', '?');
        return scheme < 0 || template![scheme] != ':' || template.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || template.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            ? template
            : throw new ArgumentException($"Unexpected address '{template}'; expected one that is relative or begins with https:// or http://.", nameof(template));
    }

    private static string Encode(string symbol)
    {
        var address = new StringBuilder(symbol.Length);
        foreach (string segment in symbol.Split('/'))
        {
            if (address.Length > 0) address.Append('/');
            string compact = string.Concat(segment.Where(static c => !char.IsWhiteSpace(c)));
            // ".." would climb out of the path.
            if (compact is "." or "..") continue;
            address.Append(Uri.EscapeDataString(compact).Replace("%28", "(", StringComparison.Ordinal).Replace("%29", ")", StringComparison.Ordinal));
        }

        return address.ToString();
    }
}
