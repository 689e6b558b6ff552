using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads the title of a treaty that stands before a name: 《生物多样性公约》缔约方.</summary>
internal static class ActorTitleReader
{
    private const int LongestTitle = 80;
    private const int LongestUnknownTitle = 12;

    /// <summary>The length of the title at a position, with the link after it; 0 where there is none.</summary>
    public static int Read(ReadOnlySpan<char> text, int at, AddresseeGrammar grammar, CitationGrammar citations)
    {
        if (at >= text.Length) return 0;
        if (text[at] == '\u300A')
        {
            int close = text[at..Math.Min(text.Length, at + LongestTitle)].IndexOf('\u300B');
            if (close < 0) return 0;
            int end = close + 1;
            end += Scan.White(text[(at + end)..]);
            return grammar.OwnerLinks.TryRead(text[(at + end)..], out _, out int link) ? end + link : close + 1;
        }

        if (!Scan.IsUnspaced(text[at])) return 0;
        return citations.TryReadTerm(text[at..], out CitationTerm term, out int length) && term.Kind == CitationTermKind.Instrument ? length : ReadUnknown(text, at, grammar);
    }

    /// <summary>Whether a name stands before the number of a resolution, 大会第194(III)号决议所设…, and only says whose it is.</summary>
    public static bool IsNumbered(ReadOnlySpan<char> text, int end, CitationGrammar citations)
    {
        const int LongestNumber = 16;
        if (!Scan.IsUnspaced(text[end - 1]) || end + 1 >= text.Length || !char.IsAsciiDigit(text[end + 1])) return false;
        for (int at = end + 1; at < Math.Min(text.Length, end + LongestNumber); at++)
        {
            if (citations.TryReadTerm(text[at..], out CitationTerm term, out _) && term.Kind == CitationTermKind.Resolution) return true;
        }

        return false;
    }

    // 卡塔赫纳议定书缔约方: a treaty that is not known, right before its parties.
    private static int ReadUnknown(ReadOnlySpan<char> text, int at, AddresseeGrammar grammar)
    {
        if (grammar.Clauses.TryRead(text[at..], out _, out _)) return 0;
        int most = Math.Min(text.Length, at + LongestUnknownTitle);
        for (int i = at; i < most && char.IsLetter(text[i]); i++)
        {
            ReadOnlySpan<char> rest = text[i..];
            if (grammar.TitleEnds.TryRead(rest, out _, out int length))
            {
                return i > at && grammar.Registry.TryRead(rest[length..], out string parties, out _) && grammar.Registry.KindOf(parties) == ActorKind.Parties ? i + length - at : 0;
            }

            if (grammar.Stops.TryRead(rest, out _, out _) || grammar.Joiners.TryRead(rest, out _, out _) || grammar.OwnerLinks.TryRead(rest, out _, out _)) return 0;
        }

        return 0;
    }
}
