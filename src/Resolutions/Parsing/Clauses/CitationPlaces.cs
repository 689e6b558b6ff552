using Resolutions.Languages;

namespace Resolutions.Parsing.Clauses;

/// <summary>Finds the places in a document that stand around its mention.</summary>
internal readonly struct CitationPlaces(string text, CitationTokens tokens, CitationGrammar grammar)
{
    /// <summary>"paragraph 3 of section II of" before the phrase, or ", section II" and 第3段 after it; null where there is neither.</summary>
    /// <param name="index">The mention among the tokens.</param>
    /// <param name="phrase">Where the words that belong to it begin: its noun, its organ.</param>
    public string? Around(int index, int phrase)
    {
        int first = index - 1;
        while (first >= 0 && tokens[first].Start >= phrase) first--;
        if (first >= 0 && tokens[first].Kind == CitationTokenKind.Place && grammar.NounGoesBefore && IsPlaceGap(tokens[first].End, phrase))
        {
            int begin = first;
            while (begin > 0 && tokens[begin - 1].Kind == CitationTokenKind.Place && IsPlaceGap(tokens[begin - 1].End, tokens[begin].Start)) begin--;
            return text[tokens[begin].Start..tokens[first].End];
        }

        int next = index + 1;
        int end = tokens[index].End;
        while (next < tokens.Count && (tokens[next].IsNoun || tokens[next].Kind == CitationTokenKind.Date) && IsAttached(tokens[next], end))
        {
            end = tokens[next].End;
            next++;
        }

        if (next >= tokens.Count || tokens[next].Kind != CitationTokenKind.Place || !IsPlaceGap(end, tokens[next].Start)) return null;
        int last = next;
        while (last + 1 < tokens.Count && tokens[last + 1].Kind == CitationTokenKind.Place && IsPlaceGap(tokens[last].End, tokens[last + 1].Start)) last++;

        // "resolution 55/2, paragraph 3 of which": a place that another document follows is that document's.
        bool taken = grammar.NounGoesBefore && last + 1 < tokens.Count && tokens[last + 1].Kind != CitationTokenKind.Break && IsPlaceGap(tokens[last].End, tokens[last + 1].Start);
        return taken ? null : text[tokens[next].Start..tokens[last].End];
    }

    private bool IsAttached(CitationToken token, int end) =>
        token.IsNoun ? !grammar.NounGoesBefore && grammar.IsListLink(Between(end, token.Start)) : !grammar.DateGoesBefore && grammar.IsDateLink(Between(end, token.Start));

    /// <summary>Whether nothing but what joins a place to its document stands between two positions.</summary>
    public bool IsPlaceGap(int from, int to) => to >= from && grammar.IsPlaceLink(Between(from, to).Trim(" )\uFF09\u300B\u300D\"\u201D"));

    private ReadOnlySpan<char> Between(int from, int to) => from <= to ? text.AsSpan(from, to - from) : default;
}
