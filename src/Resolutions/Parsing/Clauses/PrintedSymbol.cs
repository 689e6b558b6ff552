using System.Buffers;
using System.Collections.Frozen;
using Resolutions.Languages;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>A document symbol as printed: A/75/64, A/CONF.157/24 (Part I), E/2020/15/Add.1.</summary>
internal static class PrintedSymbol
{
    private const int MostLength = 80;
    private const string Joined = "and";

    private static readonly SearchValues<char> Inner =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789./-\u2010\u2011");

    private static readonly SearchValues<char> Sessions = SearchValues.Create("IVXLCDM-S0123456789E");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SeriesLookup = SymbolSeries.All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a symbol at the start of the text: its canonical form, without spaces; of a joint one (A/75/1-S/2020/2) the first half.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, CitationGrammar grammar, out string symbol, out int length)
    {
        symbol = "";
        length = 0;
        text = text[..Math.Min(text.Length, MostLength)];
        int slash = SeriesEnd(text);
        if (slash < 0) return false;
        ReadOnlySpan<char> body = text[..ReadBody(text, slash)];
        int half = JointAt(body);
        if (half > 0) body = body[..half];
        if (!body.ContainsAnyInRange('0', '9') || body[^1] == '/') return false;
        length = body.Length;
        symbol = Canonical(body, grammar);
        return symbol.Length > slash + 1;
    }

    // The slash after the series: A/, GC.18/ of a session of the Industrial Development Organization, UNEP(DTIE)/ of a division; -1 where there is none.
    private static int SeriesEnd(ReadOnlySpan<char> text)
    {
        const int Longest = 14;
        int slash = text[..Math.Min(text.Length, Longest)].IndexOf('/');
        if (slash <= 0) return -1;
        ReadOnlySpan<char> series = text[..slash];
        if (SeriesLookup.Contains(series)) return slash;
        int more = series.IndexOfAny('.', '(');
        if (more <= 0 || !SeriesLookup.Contains(series[..more])) return -1;
        ReadOnlySpan<char> rest = series[(more + 1)..];
        bool session = series[more] == '.' && rest.Length is 1 or 2 && rest.IndexOfAnyExceptInRange('0', '9') < 0;
        bool division = series[more] == '(' && rest.Length > 2 && rest[^1] == ')' && rest[..^1].IndexOfAnyExceptInRange('A', 'Z') < 0;
        return session || division ? slash : -1;
    }

    // The hyphen before a second symbol, which is the same document's in another series; 0 where there is none.
    private static int JointAt(ReadOnlySpan<char> body)
    {
        for (int i = 1; i + 2 < body.Length; i++)
        {
            if (body[i] is '-' or '\u2010' or '\u2011' && SeriesEnd(body[(i + 1)..]) > 0) return i;
        }

        return 0;
    }

    private static int ReadBody(ReadOnlySpan<char> text, int at)
    {
        while (true)
        {
            int run = text[at..].IndexOfAnyExcept(Inner);
            at = run < 0 ? text.Length : at + run;
            if (IsRange(text, at))
            {
                at++;
                continue;
            }

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

    // "SR.1\u201328/Corrigendum" (A/RES/75/142): a range that the symbol goes on after. One that ends it, "SR.12\u201314", is of several documents.
    private static bool IsRange(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || at >= text.Length || text[at] != '\u2013' || !char.IsAsciiDigit(text[at - 1])) return false;
        int figures = text[(at + 1)..].IndexOfAnyExceptInRange('0', '9');
        return figures > 0 && text[at + 1 + figures] == '/';
    }

    private static string Canonical(ReadOnlySpan<char> body, CitationGrammar grammar)
    {
        Span<char> buffer = stackalloc char[MostLength + Joined.Length];
        int length = 0;
        bool joined = false;
        for (int i = 0; i < body.Length; i++)
        {
            // (Part I和II) is (Parts I and II) in every language.
            if (Scan.IsUnspaced(body[i]) && grammar.TryReadJoiner(body[i..], out _, out int read) && read > 0 && !joined)
            {
                Joined.CopyTo(buffer[length..]);
                length += Joined.Length;
                i += read - 1;
                joined = true;
                continue;
            }

            char c = body[i] switch { '\u2010' or '\u2011' or '\u2013' => '-', '\uFF08' => '(', '\uFF09' => ')', char other => other };
            if (!char.IsWhiteSpace(c)) buffer[length++] = c;
        }

        while (length > 0 && buffer[length - 1] is '.' or '-' or '/') length--;
        string symbol = buffer[..length].ToString();
        return joined ? symbol.Replace("(Part", "(Parts", StringComparison.Ordinal).Replace("(Partss", "(Parts", StringComparison.Ordinal) : symbol;
    }
}
