using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Tells how a chapeau and its items belong together.</summary>
internal static class ChapeauShape
{
    private const string Ends = ";.；。";

    /// <summary>Whether the chapeau is a whole act, so that items with verbs are acts beside it.</summary>
    public static bool IsComplete(IndexedText text, IReadOnlyList<InheritedClause> given, LanguagePack pack)
    {
        ReadOnlySpan<char> words = text.Text.AsSpan().TrimEnd();
        if (words.IsEmpty) return false;
        if (Ends.Contains(words[^1], StringComparison.Ordinal)) return true;
        if (given.Any(static one => one.Clause.Verb.Phrase.Verb.Force is not DirectiveForce.None)) return false;
        while (!words.IsEmpty && !char.IsLetterOrDigit(words[^1])) words = words[..^1];
        foreach (string join in pack.Actions.Joins)
        {
            if (words.EndsWith(join, StringComparison.OrdinalIgnoreCase) && Scan.IsWordStart(words, words.Length - join.Length)) return true;
        }

        return false;
    }

    /// <summary>Whether an unnumbered line leads to the numbered paragraphs after it: "Resolves that:".</summary>
    public static bool LeadsOn(string text) => text.AsSpan().TrimEnd() is [.., ':' or '\uFF1A'];

    /// <summary>Whether the items only say what is to be heeded when the chapeau's act is done ("taking into account the following:").</summary>
    public static bool HasConditions(IndexedText text, LanguagePack pack)
    {
        const int LongestClause = 160;
        int end = text.Text.Length;
        return pack.Actions.Conditions.TryFind(text, Math.Max(0, end - LongestClause), end, out _, out TextSpan place, out _)
            && !text.Text.AsSpan(place.End).ContainsAny(",，;；");
    }

    /// <summary>The phrase an item opens with as an act of the organ; null where it has none, or only a noun that looks like one.</summary>
    public static OpeningPhrase? OwnOpening(ClauseNode item, LanguagePack pack)
    {
        if (item.Opening is not null) return item.Opening;
        string text = item.Text.Text;
        PhraseGrammar grammar = pack.Phrases;
        if (PhraseMatcher.IsAt(text, 0, grammar.NotLater, grammar)) return null;
        return OpeningPhraseReader.ReadAll(item.Text.Mapped, pack, PhraseRole.Operative) is { } opening && opening.Phrase.Verb.Id.Length > 0
            && (PhraseMatcher.IsAt(text, opening.Start, grammar.Operative, grammar) || opening.Phrase.Parts.Count > 0)
            ? opening
            : null;
    }
}
