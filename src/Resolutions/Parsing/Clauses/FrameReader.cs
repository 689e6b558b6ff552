using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads phrases split around their object: 对…表示满意.</summary>
internal static class FrameReader
{
    /// <summary>How far from its opening a split phrase may close.</summary>
    private const int Widest = 500;

    /// <summary>The split phrase that begins at a position; null where none does.</summary>
    public static OpeningPhrase? Read(MappedText text, PhraseGrammar grammar, int start)
    {
        string cleaned = text.Text;
        foreach (PhraseFrame frame in grammar.Frames)
        {
            if (PhraseMatcher.Match(cleaned, start, frame.Opening, grammar) is not { } opening) continue;
            int stop = Math.Min(cleaned.Length, opening.End + Widest);
            for (int at = opening.End + 1; at < stop; at++)
            {
                if (PhraseMatcher.Match(cleaned, at, frame.Closing, grammar) is not { } closing) continue;
                if (closing.End < cleaned.Length && char.IsLetterOrDigit(cleaned[closing.End]) || char.IsWhiteSpace(cleaned[at])) continue;
                return Split(text, start, opening, at, closing);
            }
        }

        return null;
    }

    private static OpeningPhrase? Split(MappedText text, int start, PhraseMatch opening, int at, PhraseMatch closing)
    {
        if (closing.Verbs(at) is not { Count: > 0 } verbs) return null;
        ActionVerb verb = verbs[0].Verb;
        string[] marks = opening.Modifiers();
        if (marks.Length > 0) verb = verb with { Modifiers = [.. marks, .. verb.Modifiers] };
        var phrase = new VerbPhrase
        {
            Text = text.Text[start..opening.End] + "…" + text.Text[at..closing.End],
            Verb = verb,
            Span = text.ToSource(start, closing.End),
            Parts = [text.ToSource(start, opening.End), text.ToSource(at, closing.End)],
        };
        return new OpeningPhrase(phrase, start, opening.End, [new MatchedVerb(start, closing.End, verb)]);
    }
}
