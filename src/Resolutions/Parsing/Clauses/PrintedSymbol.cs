using System.Buffers;
using System.Collections.Frozen;
using Resolutions.Languages;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>A document symbol as printed: A/75/64, A/CONF.157/24 (Part I), E/2020/15/Add.1.</summary>
internal static class PrintedSymbol
{
    private const int MostLength = 80;

    private static readonly SearchValues<char> Inner =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789./-\u2010\u2011");

    private static readonly SearchValues<char> Sessions = SearchValues.Create("IVXLCDM-S0123456789E");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SeriesLookup = SymbolSeries.All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a symbol at the start of the text: its canonical form, without spaces; of a joint one (A/75/1-S/2020/2) the first half.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out string symbol, out int length)
    {
        symbol = "";
        length = 0;
        int slash = text[..Math.Min(text.Length, 8)].IndexOf('/');
        if (slash <= 0 || !SeriesLookup.Contains(text[..slash])) return false;
        text = text[..Math.Min(text.Length, MostLength)];
        int end = ReadBody(text, slash);
        ReadOnlySpan<char> body = text[..end];
        if (!body.ContainsAnyInRange('0', '9') || body[^1] == '/') return false;
        length = end;
        symbol = Canonical(body);
        return symbol.Length > slash + 1;
    }

    private static int ReadBody(ReadOnlySpan<char> text, int at)
    {
        while (true)
        {
            int run = text[at..].IndexOfAnyExcept(Inner);
            at = run < 0 ? text.Length : at + run;

            // A line of the text ends with the symbol: a full stop is not part of it.
            while (at > 0 && text[at - 1] is '.' or '-') at--;
            int bracket = ReadBracket(text, at);
            if (bracket == at) return at;
            at = bracket;
            if (at >= text.Length || text[at] != '/') return at;
        }
    }

    // (Sect. 1), (Part I), (Vol. II), (XV), (2000), (13): what stands in brackets belongs to the symbol if it is short and has no small words.
    private static int ReadBracket(ReadOnlySpan<char> text, int at)
    {
        const int Longest = 18;
        int open = at + Scan.White(text[at..]);
        if (open >= text.Length || text[open] is not ('(' or '\uFF08')) return at;
        int close = text[open..].IndexOfAny(')', '\uFF09');
        if (close < 0 || close > Longest) return at;
        ReadOnlySpan<char> inside = text[(open + 1)..(open + close)].Trim();
        bool part = inside.StartsWith("Part", StringComparison.OrdinalIgnoreCase) || inside.StartsWith("Vol", StringComparison.OrdinalIgnoreCase)
            || inside.StartsWith("Sect", StringComparison.OrdinalIgnoreCase) || inside.Equals("supp", StringComparison.OrdinalIgnoreCase)
            || inside.StartsWith("Chap", StringComparison.OrdinalIgnoreCase) || inside.StartsWith("Prog", StringComparison.OrdinalIgnoreCase);
        bool roman = open == at && !inside.IsEmpty && inside.IndexOfAnyExcept(Sessions) < 0;
        return part || roman ? open + close + 1 : at;
    }

    private static string Canonical(ReadOnlySpan<char> body)
    {
        Span<char> buffer = stackalloc char[MostLength];
        int length = 0;
        for (int i = 0; i < body.Length; i++)
        {
            char c = body[i] switch { '\u2010' or '\u2011' => '-', '\uFF08' => '(', '\uFF09' => ')', char other => other };
            if (char.IsWhiteSpace(c)) continue;

            // A second symbol after a hyphen is the same document's in another series.
            if (c == '-' && i + 2 < body.Length && char.IsAsciiLetterUpper(body[i + 1]) && IsSecond(body[(i + 1)..])) break;
            buffer[length++] = c;
        }

        while (length > 0 && buffer[length - 1] is '.' or '-' or '/') length--;
        return buffer[..length].ToString();
    }

    private static bool IsSecond(ReadOnlySpan<char> text)
    {
        int slash = text.IndexOf('/');
        return slash > 0 && SeriesLookup.Contains(text[..slash]);
    }
}
