using Resolutions.Languages;

namespace Resolutions.Parsing.Clauses;

/// <summary>Tells whether a verb goes on with what a document or a body is told to have said: 回顾各国在“…”中承诺…，并确认….</summary>
/// <remarks>
/// Only in languages whose verbs do not show whose act they are; the phrases' classes told.… have the words. For one paragraph; asked in order of
/// place, so that the cost is linear.
/// </remarks>
internal struct ReportedSpeech(string text, PhraseGrammar grammar)
{
    // The last place before the one asked about where words or an act are told, and where its verb begins and ends.
    private int _words = -1;
    private int _act = -1;
    private Range _verb;
    private int _next;

    /// <summary>Whether a verb between main verbs is another's than the organ's.</summary>
    /// <param name="last">The end of the main verb before.</param>
    /// <param name="start">Where the verb begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isTight">Whether it is joined to the words before it without a comma.</param>
    public bool Tells(int last, int start, int end, bool isTight)
    {
        if (grammar.HasSpacedWords) return false;
        for (; _next < start; _next++)
        {
            if (PhraseMatcher.Match(text, _next, grammar.ToldWords, grammar) is { } words) (_words, _verb) = (_next, _next..words.End);
            else if (PhraseMatcher.Match(text, _next, grammar.ToldAct, grammar) is { } act) (_act, _verb) = (_next, _next..act.End);
        }

        // 重申决定召开会议，并决定…: what is said again is told, too.
        if (_act < last && _words < last && PhraseMatcher.Match(text, last, grammar.ToldVerb, grammar) is { } again) (_act, _verb) = (last, last..again.End);
        if (Math.Max(_words, _act) < last) return false;
        if (isTight && !text.AsSpan(_verb.End.Value, Math.Max(0, start - _verb.End.Value)).Contains('，')) return true;
        if (_verb.End.Value >= end) return true;
        if (_words >= last && PhraseMatcher.IsAt(text, start, grammar.ToldVerb, grammar)) return true;
        return _act >= last && text[_verb].EndsWith(text[start..end], StringComparison.Ordinal);
    }
}
