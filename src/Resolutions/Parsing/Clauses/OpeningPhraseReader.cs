using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads the phrase a paragraph opens with.</summary>
internal static class OpeningPhraseReader
{
    /// <summary>More than two connectives do not stand before a verb.</summary>
    private const int MostLeads = 2;

    /// <summary>How far behind its opening the end of a split phrase may stand.</summary>
    private const int WidestFrame = 600;

    /// <summary>The opening phrase as printed, after any connective; null where the text opens with no known phrase.</summary>
    public static VerbPhrase? Read(MappedText text, LanguagePack pack, PhraseRole role) => ReadAll(text, pack, role)?.Phrase;

    /// <summary>The opening phrase with each of its verbs ("Welcomes and encourages" has two).</summary>
    internal static OpeningPhrase? ReadAll(MappedText text, LanguagePack pack, PhraseRole role)
    {
        string cleaned = text.Text;
        PhraseGrammar grammar = pack.Phrases;
        int start = SkipMarks(cleaned, 0);
        TextSpan run = LeadingRun(text, start);
        for (int leads = 0; ; leads++)
        {
            if (ReadAt(text, grammar, role, start, run) is { } found) return found;
            if (leads == MostLeads || PhraseMatcher.Match(cleaned, start, grammar["lead"], grammar) is not { } lead) break;
            start = SkipMarks(cleaned, lead.End);
            if (run.IsEmpty) run = LeadingRun(text, start);
        }

        return null;
    }

    private static OpeningPhrase? ReadAt(MappedText text, PhraseGrammar grammar, PhraseRole role, int start, TextSpan run)
    {
        PhraseMatch? match = PhraseMatcher.Match(text.Text, start, grammar[role == PhraseRole.Operative ? "operative" : "preambular"], grammar);
        if (match is null && role == PhraseRole.Preambular) match = PhraseMatcher.Match(text.Text, start, grammar["operative"], grammar);
        if (match is not null && match.Verbs(start) is { Count: > 0 } verbs) return Whole(text, start, match.End, verbs, run);
        if (ReadFrame(text, grammar, start) is { } split) return split;
        return VerbForms.Guess(text.Text, start, grammar, role) is { } guess ? Whole(text, guess.Start, guess.End, [guess], run) : null;
    }

    /// <summary>A phrase in one piece. Where the emphasis of the source begins with the verb and holds all of it, that is the phrase's extent.</summary>
    private static OpeningPhrase Whole(MappedText text, int start, int end, IReadOnlyList<MatchedVerb> verbs, TextSpan run)
    {
        if (!run.IsEmpty && run.Start <= start && run.End > start && run.Length <= 2 * (end - start) + 40)
        {
            int stop = TrimEnd(text.Text, start, run.End);
            if (stop > end || stop < end && verbs.Count == 1 && IsWordEnd(text.Text, stop)) (start, end) = (run.Start, stop);
            start = SkipMarks(text.Text, start);
        }

        return new OpeningPhrase(Phrase(text, start, end, verbs[0].Verb), start, end, verbs);
    }

    private static VerbPhrase Phrase(MappedText text, int start, int end, ActionVerb verb) =>
        new() { Text = text.Text[start..end], Verb = verb, Span = text.ToSource(start, end) };
}
