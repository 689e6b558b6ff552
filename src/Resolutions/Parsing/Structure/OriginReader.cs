using Resolutions.Text;

namespace Resolutions.Parsing.Structure;

/// <summary>Reads the symbols in "(A/75/L.5 and Add.1)" or "(A/75/416, para. 7)".</summary>
internal static class OriginReader
{
    public static IReadOnlyList<string> ReadDocuments(ReadOnlySpan<char> text)
    {
        var documents = new List<string>();
        for (int at = 0; at < text.Length;)
        {
            int end = at;
            while (end < text.Length && IsSymbolCharacter(text[end])) end++;
            if (end > at)
            {
                string token = Figures(text[at..end].TrimEnd('.').ToString());
                if (token.Length > 3 && token[1] == '/') documents.Add(token);
                // "A/75/L.5 and Add.1" names A/75/L.5 and A/75/L.5/Add.1.
                else if (documents.Count > 0 && IsSuffix(token)) documents.Add($"{Stem(documents[^1], token)}/{token}");
            }

            at = end + 1;
        }

        return documents;
    }

    /// <summary>
    /// What a suffix goes on with. "A/50/L.3 and Corr.1 and Add.1" (A/RES/50/5) names no addendum to a corrigendum, "A/53/L.23/Rev.1 and Rev.1/Add.1"
    /// (A/RES/53/22) no revision of a revision.
    /// </summary>
    private static string Stem(string document, string suffix)
    {
        string stem = document.Split("/Add.")[0].Split("/Corr.")[0];
        return suffix.StartsWith("Rev.", StringComparison.Ordinal) ? stem.Split("/Rev.")[0] : stem;
    }

    // "Rev.l" (A/RES/54/254): old prints and scans have the letter for the figure.
    private static string Figures(string token)
    {
        if (!token.AsSpan().ContainsAny('l', 'I')) return token;
        foreach (string mark in (string[])["Rev.", "Add.", "Corr.", "L."])
        {
            foreach (string letter in (string[])["l", "I"])
            {
                if (token.EndsWith(mark + letter, StringComparison.Ordinal)) token = $"{token[..^1]}1";
                token = token.Replace($"{mark}{letter}/", $"{mark}1/", StringComparison.Ordinal);
            }
        }

        return token;
    }

    private static bool IsSuffix(string token) =>
        token.StartsWith("Add.", StringComparison.Ordinal) || token.StartsWith("Rev.", StringComparison.Ordinal) || token.StartsWith("Corr.", StringComparison.Ordinal);

    private static bool IsSymbolCharacter(char character) =>
        (char.IsLetterOrDigit(character) && !Characters.IsWide(character)) || character is '/' or '.' or '-';
}
