using Resolutions.Languages;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads a verb that no pack lists from its ending and the word after it ("Ascertains the …").</summary>
internal static class VerbGuess
{
    private const int ShortestWord = 5;

    /// <summary>The verb that stands at a position; null where the word there does not look like one.</summary>
    public static MatchedVerb? At(string text, int start, PhraseGrammar grammar, PhraseRole role)
    {
        if (start >= text.Length || !char.IsUpper(text[start])) return null;
        int end = WordEnd(text, start);
        if (end - start < ShortestWord || end >= text.Length || text[end] != ' ') return null;
        string follower = text[(end + 1)..WordEnd(text, end + 1)];
        if (!grammar.Followers.Contains(follower)) return null;
        string word = text[start..end].ToLowerInvariant();
        foreach (PhraseEnding ending in role == PhraseRole.Operative ? grammar.FiniteEndings : grammar.ParticipleEndings)
        {
            if (!word.EndsWith(ending.Ending, StringComparison.Ordinal)) continue;
            // An ending that stands for itself says that the word is no verb form ("Assess").
            return ending.Ending == ending.Replacement
                ? null
                : new MatchedVerb(start, end, VerbCatalog.Verb(word[..^ending.Ending.Length] + ending.Replacement));
        }

        return null;
    }

    private static int WordEnd(string text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return end;
    }
}
