using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads the phrases of one text that are split around their object: 对…表示满意. State is what has been looked through already.</summary>
internal sealed class FrameReader(MappedText text, PhraseGrammar grammar)
{
    /// <summary>How far from its opening a split phrase may close.</summary>
    private const int Widest = 500;

    /// <summary>Ends of sentences and of items; a phrase is not split over them.</summary>
    private const string Stops = "；。;";

    /// <summary>For each frame, the range in which no closing was found, so that many openings in a row don't search it again.</summary>
    private readonly (int From, int To)[] _barren = new (int, int)[grammar.Frames.Count];

    /// <summary>The split phrase that begins at a position; null where none does.</summary>
    public OpeningPhrase? Read(int start, bool isLater = false)
    {
        for (int i = 0; i < grammar.Frames.Count; i++)
        {
            PhraseFrame frame = grammar.Frames[i];
            if (isLater && frame.IsFirstOnly) continue;
            if (PhraseMatcher.Match(text.Text, start, frame.Opening, grammar) is not { } opening) continue;
            if (FindClosing(frame, opening.End + 1, isLater, ref _barren[i]) is not var (at, closing)) continue;
            if (Split(start, opening, at, closing) is { } phrase) return phrase;
        }

        return null;
    }

    private (int At, PhraseMatch Closing)? FindClosing(PhraseFrame frame, int from, bool isLater, ref (int From, int To) barren)
    {
        string cleaned = text.Text;
        int stop = Math.Min(cleaned.Length, from + Widest);
        for (int at = from; at < stop; at++)
        {
            if (at >= barren.From && at < barren.To) at = barren.To;
            if (at >= stop || Stops.Contains(cleaned[at], StringComparison.Ordinal)) break;
            if (char.IsWhiteSpace(cleaned[at]) || PhraseMatcher.Match(cleaned, at, frame.Closing, grammar) is not { } closing) continue;
            if (closing.End < cleaned.Length && char.IsLetterOrDigit(cleaned[closing.End])) continue;
            return isLater && HoldsAct(from, at) ? null : (at, closing);
        }

        int end = from;
        while (end < stop && !Stops.Contains(cleaned[end], StringComparison.Ordinal)) end++;
        barren = (from, Math.Max(end, from));
        return null;
    }

    // 继续对《协定》进行审查，注意到…，表示注意到…: an act in between is no object.
    private bool HoldsAct(int from, int closing)
    {
        string cleaned = text.Text;
        for (int comma = cleaned.IndexOf('，', from, closing - from); comma >= 0 && comma + 1 < closing; comma = cleaned.IndexOf('，', comma + 1, closing - comma - 1))
        {
            if (PhraseMatcher.IsAt(cleaned, comma, grammar.Later, grammar, closing) || PhraseMatcher.IsAt(cleaned, comma, grammar.LooseLater, grammar, closing)) return true;
        }

        return false;
    }

    private OpeningPhrase? Split(int start, PhraseMatch opening, int at, PhraseMatch closing)
    {
        if (closing.Verbs.Length == 0) return null;
        ActionVerb verb = closing.Verbs[0].Verb;
        if (opening.Modifiers.Length > 0) verb = verb with { Modifiers = [.. opening.Modifiers, .. verb.Modifiers] };
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
