using Resolutions.Languages;

namespace Resolutions.Parsing.Clauses;

/// <summary>Finds the pieces that citations are made of, once through the text.</summary>
internal static class CitationScanner
{
    /// <param name="text">The paragraph.</param>
    /// <param name="pack">The language.</param>
    /// <param name="tokens">Where the pieces go; it is empty.</param>
    public static void Scan(IndexedText text, LanguagePack pack, CitationTokens tokens)
    {
        string cleaned = text.Text;
        int next = 0;
        foreach (int at in text.Starts(StartKinds.Citation | StartKinds.Break, 0, cleaned.Length))
        {
            if (at < next) continue;
            if (cleaned[at] is ';' or '\uFF1B' or '\u3002')
            {
                tokens.Add(new CitationToken(CitationTokenKind.Break, at, at + 1));
            }
            else if (char.IsLetterOrDigit(cleaned[at]) && TryReadToken(cleaned, at, tokens, pack, out CitationToken token) && token.End > at)
            {
                // A word that is part of a longer designation, "Assembly/AU/Decl. 8", is none of its own.
                while (tokens.Count > 0 && tokens[^1].End > token.Start) tokens.RemoveLast();
                tokens.Add(token);
                next = token.End;
            }
        }
    }

    private static bool TryReadToken(string text, int at, CitationTokens tokens, LanguagePack pack, out CitationToken token)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at);
        CitationGrammar grammar = pack.Citations;

        // A piece of a symbol that is not known (EC-91/S/3) is none of its own; the second half of a joint one is.
        bool inside = at > 0 && text[at - 1] is '/' or '-' or '.' or '\u2011';
        bool second = inside && tokens is [.., { Kind: CitationTokenKind.Symbol } last] && last.End == at - 1;
        if ((!inside || second) && char.IsAsciiLetterUpper(text[at]) && PrintedSymbol.TryRead(rest, grammar, out string symbol, out int length))
        {
            token = new CitationToken(CitationTokenKind.Symbol, at, at + length) { Id = symbol };
            return true;
        }

        if (pack.Dates.TryReadDate(rest, out DateOnly date, out length))
        {
            token = new CitationToken(CitationTokenKind.Date, at, at + length) { Date = date };
            return true;
        }

        int series = ForeignSeriesBefore(text, at);
        if ((!inside || series < at) && DocumentNumber.TryRead(rest, grammar, out DocumentNumber number, out length))
        {
            if (series < at) number = DocumentNumber.Foreign;
            bool marked = grammar.HasMarkBefore(text.AsSpan(0, at)) || grammar.HasMarkAfter(text.AsSpan(at + length));
            token = new CitationToken(CitationTokenKind.Number, series, at + length) { Number = number, IsMarked = marked };
            return true;
        }

        if (grammar.TryReadPlace(rest, out bool isParagraph, out Range labels, out length))
        {
            token = Place(text, at, length, tokens, grammar, isParagraph, (labels.Start.Value + at)..(labels.End.Value + at));
            return true;
        }

        if (grammar.TryReadTerm(rest, out CitationTerm term, out length))
        {
            token = new CitationToken(Kind(term.Kind), at, at + length) { Id = term.Id };
            return true;
        }

        token = default;
        return false;
    }

    // Where a series of another organization begins before its number, "Assembly/AU/Dec. 7 (XII)" (A/RES/75/164); else the place of the number.
    private static int ForeignSeriesBefore(string text, int at)
    {
        const int Longest = 30;
        int end = at > 1 && char.IsWhiteSpace(text[at - 1]) ? at - 1 : at;
        if (end < 2 || text[end - 1] != '.' || !char.IsAsciiLetter(text[end - 2])) return at;
        int start = end;
        while (start > 0 && end - start < Longest && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '/' or '.' or '-')) start--;
        ReadOnlySpan<char> series = text.AsSpan(start, end - start);
        return char.IsAsciiLetterUpper(series[0]) && series.Contains('/') && Text.Scan.IsWordStart(text, start) ? start : at;
    }

    private static CitationToken Place(string text, int at, int length, CitationTokens tokens, CitationGrammar grammar, bool isParagraph, Range labels)
    {
        int start = at, end = at + length;
        var kind = CitationTokenKind.Place;
        if (grammar.HasInternalMarkAfter(text.AsSpan(end), out int read))
        {
            kind = CitationTokenKind.InternalPlace;
            end += read;
        }
        else if (grammar.HasInternalMarkBefore(text.AsSpan(0, at), out read))
        {
            kind = CitationTokenKind.InternalPlace;
            start -= read;
        }
        else if (!grammar.NounGoesBefore && tokens is [.., { Kind: CitationTokenKind.InternalPlace } last] && grammar.IsListLink(text.AsSpan(last.End, at - last.End)))
        {
            // 本决议第13至18段和第32至44段: the mark before the first place is for both.
            kind = CitationTokenKind.InternalPlace;
        }

        return new CitationToken(kind, start, end) { IsParagraph = isParagraph, Labels = labels };
    }

    private static CitationTokenKind Kind(CitationTermKind kind) => kind switch
    {
        CitationTermKind.Resolution => CitationTokenKind.Resolution,
        CitationTermKind.Decision => CitationTokenKind.Decision,
        CitationTermKind.Organ => CitationTokenKind.Organ,
        CitationTermKind.Possessive => CitationTokenKind.Possessive,
        CitationTermKind.Same => CitationTokenKind.Same,
        _ => CitationTokenKind.Instrument,
    };
}
