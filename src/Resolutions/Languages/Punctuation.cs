using System.Globalization;

namespace Resolutions.Languages;

/// <summary>What paragraphs of a language end with: a view of [punctuation]. Immutable.</summary>
internal sealed class Punctuation
{
    private readonly Dictionary<string, string[]> _endings;
    private readonly string[] _quotes;

    public Punctuation(PackData data)
    {
        _endings = data["punctuation"].Where(static entry => entry[0] != "quotes")
            .GroupBy(static entry => entry[0], static entry => entry[1], StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);
        _quotes = [.. data["punctuation"].Where(static entry => entry[0] == "quotes").Select(static entry => entry[1])];
    }

    /// <summary>Whether the language says anything about endings.</summary>
    public bool IsKnown => _endings.Count > 0;

    /// <summary>Whether a text ends as paragraphs of this role do; true where the language does not say how they do.</summary>
    public bool Ends(string text, string role) => !_endings.TryGetValue(role, out string[]? endings) || EndsWithAny(text, endings);

    /// <summary>Whether a text ends with a punctuation mark of any role.</summary>
    public bool EndsWithAny(string text) => _endings.Values.Any(endings => EndsWithAny(text, endings));

    /// <summary>The usual ending of a role, for messages; empty where the language does not say.</summary>
    public string Usual(string role) => _endings.TryGetValue(role, out string[]? endings) ? endings[0] : "";

    private bool EndsWithAny(string text, string[] endings)
    {
        ReadOnlySpan<char> printed = TrimEnd(text);
        ReadOnlySpan<char> rest = printed;
        foreach (string quote in _quotes)
        {
            if (rest.EndsWith(quote, StringComparison.Ordinal)) rest = TrimEnd(rest[..^quote.Length]);
        }

        foreach (string ending in endings)
        {
            // A quotation's mark may stand before or after the sentence's: the text as it is counts as well.
            if (rest.EndsWith(ending, StringComparison.Ordinal) || printed.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Takes white space and invisible marks away, such as the left-to-right mark after a comma in A/RES/75/124.</summary>
    private static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || char.GetUnicodeCategory(text[end - 1]) == UnicodeCategory.Format)) end--;
        return text[..end];
    }
}
