using Resolutions.Languages;

namespace Resolutions.Parsing.Clauses;

/// <summary>What stands beside the pieces of citations: whose a number is and of which day, by the words right around it.</summary>
internal readonly struct CitationNeighbours(string text, CitationTokens tokens, CitationPlaces places, CitationGrammar grammar)
{
    /// <summary>Whether a noun stands right before a token.</summary>
    public bool FollowsNoun(int index) => index > 0 && tokens[index - 1].IsNoun && IsBlank(tokens[index - 1].End, tokens[index].Start);

    /// <summary>The organ that a possessive stands for; null where none is before it.</summary>
    /// <remarks>"the Council, in its resolution" and "the Council, in paragraph 2 of its resolution": places in the document may stand between.</remarks>
    public string? OrganBefore(int index)
    {
        int start = tokens[index].Start;
        int at = index - 1;
        while (at >= 0 && tokens[at].Kind == CitationTokenKind.Place && grammar.NounGoesBefore && places.IsPlaceGap(tokens[at].End, start)) start = tokens[at--].Start;
        bool isOrgan = at >= 0 && tokens[at].Kind == CitationTokenKind.Organ && tokens[at].End < start && grammar.IsPossessiveLink(Between(tokens[at].End, start));
        return isOrgan ? tokens[at].Id : null;
    }

    /// <summary>The organ after a number and its date, which end at a place: "of the Human Rights Council"; null where none is.</summary>
    public string? OrganAfter(int end, int index)
    {
        for (int i = index + 1; i < tokens.Count && i <= index + 2; i++)
        {
            if (!grammar.NounGoesBefore && tokens[i].IsNoun && grammar.IsListLink(Between(end, tokens[i].Start))) end = tokens[i].End;
            if (tokens[i].Start < end) continue;
            ReadOnlySpan<char> gap = Between(end, tokens[i].Start);
            bool follows = tokens[i].Kind == CitationTokenKind.Organ && grammar.LeadsToOrgan(gap);
            return follows ? tokens[i].Id : null;
        }

        return null;
    }

    /// <summary>The next organ, where the links lead to it: "resolution 4/6 on litter, adopted by the United Nations Environment Assembly"; null where they don't.</summary>
    public string? OrganAfterTitle(int index)
    {
        if (!grammar.NounGoesBefore) return null;
        int organ = index + 1;
        while (organ < tokens.Count && tokens[organ].Kind is CitationTokenKind.Date or CitationTokenKind.Place) organ++;
        if (organ >= tokens.Count || tokens[organ].Kind != CitationTokenKind.Organ) return null;
        return grammar.LeadsToAdopter(Between(tokens[index].End, tokens[organ].Start)) ? tokens[organ].Id : null;
    }

    /// <summary>The date beside a number, and where both end; null where it has none.</summary>
    public DateOnly? DateOf(int index, out int end)
    {
        end = tokens[index].End;
        int other = grammar.DateGoesBefore ? index - 1 : index + 1;
        if (other < 0 || other >= tokens.Count || tokens[other].Kind != CitationTokenKind.Date) return null;
        CitationToken date = tokens[other];
        ReadOnlySpan<char> gap = grammar.DateGoesBefore ? Between(date.End, tokens[index].Start) : Between(end, date.Start);
        if (!grammar.IsDateLink(gap)) return null;
        end = Math.Max(end, date.End);
        return date.Date;
    }

    /// <summary>The text between two places; empty where they overlap.</summary>
    public ReadOnlySpan<char> Between(int from, int to) => from <= to ? text.AsSpan(from, to - from) : default;

    /// <summary>Whether nothing but blanks stands between two places.</summary>
    public bool IsBlank(int from, int to) => Between(from, to).IsWhiteSpace();
}
