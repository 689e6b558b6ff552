using System.Text.RegularExpressions;

namespace Resolutions.Scoring.Gold;

/// <summary>The label that a text begins with: <c>1.</c>, <c>(a)</c>, <c>a. </c>.</summary>
internal static partial class GoldLabel
{
    /// <summary>Reads it; null where there is none.</summary>
    public static string? Read(string text, out int length)
    {
        Match match = Pattern().Match(text);
        length = match.Length;
        if (!match.Success) return null;
        return match.Groups[1].Success ? match.Groups[1].Value + "."
            : match.Groups[2].Success ? $"({match.Groups[2].Value})"
            : match.Groups[3].Value + ".";
    }

    [GeneratedRegex(@"^\s*(?:(\d{1,3})\s*[.．、]|[（(]\s*([a-z]{1,5})\s*[)）]|([a-z]|[ivx]+)[.]\s)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
