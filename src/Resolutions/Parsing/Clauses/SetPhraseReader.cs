using Resolutions.Languages;
using Resolutions.Model;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads verbs that with a word further on in their clause mean another one: 核准在…款下批款5 000美元 appropriates.</summary>
internal static class SetPhraseReader
{
    private const int Farthest = 120;
    private const int FarthestSum = 6;

    /// <summary>The verb that is meant; the same one where no such word follows.</summary>
    public static ActionVerb Read(ActionVerb verb, ReadOnlySpan<char> clause, ActionGrammar grammar)
    {
        foreach ((string id, string word, string meaning) in grammar.SetPhrases)
        {
            if (verb.Id == id && HasWord(clause, word)) return VerbCatalog.Verb(meaning) with { Modifiers = verb.Modifiers };
        }

        return verb;
    }

    // Up to a comma that stands outside of brackets, and with a figure after the word.
    private static bool HasWord(ReadOnlySpan<char> clause, string word)
    {
        int depth = 0;
        for (int at = 0; at < Math.Min(clause.Length, Farthest); at++)
        {
            if (clause[at] is '(' or '\uFF08') depth++;
            else if (clause[at] is ')' or '\uFF09') depth--;
            else if (depth <= 0 && clause[at] is '\uFF0C' or '\uFF1B' or ',' or ';') return false;
            if (depth > 0 || !clause[at..].StartsWith(word, StringComparison.Ordinal)) continue;
            ReadOnlySpan<char> after = clause[(at + word.Length)..];
            return after[..Math.Min(after.Length, FarthestSum)].IndexOfAnyInRange('0', '9') >= 0;
        }

        return false;
    }
}
