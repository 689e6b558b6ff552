using Resolutions.Languages;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads what belongs to an actor's name after it: brackets, "concerned", "to the Convention".</summary>
internal static class ActorSuffixReader
{
    private const int LongestBracket = 120;

    /// <summary>The end of all that belongs to a name that ends at a position.</summary>
    public static int Read(ReadOnlySpan<char> text, int end, AddresseeGrammar grammar)
    {
        while (true)
        {
            int at = end + Scan.White(text[end..]);
            if (at < text.Length && text[at] is '(' or '\uFF08')
            {
                int close = text[at..Math.Min(text.Length, at + LongestBracket)].IndexOfAny(')', '\uFF09');
                if (close < 0) return end;
                end = at + close + 1;
                continue;
            }

            if (!grammar.Suffixes.TryRead(text[at..], out _, out int length) || TitleGoesOn(text, at + length, grammar)) return end;
            end = at + length;
        }
    }

    // "to the Convention on Biological Diversity": more than "to the Convention".
    private static bool TitleGoesOn(ReadOnlySpan<char> text, int end, AddresseeGrammar grammar)
    {
        int next = end + Scan.White(text[end..]);
        // "of the United Nations Secretariat"
        if (next > end && next < text.Length && char.IsUpper(text[next])) return true;
        if (next == end || !grammar.Stops.TryRead(text[next..], out bool infinitive, out int length) || infinitive) return false;
        next += length;
        next += Scan.White(text[next..]);
        return next < text.Length && char.IsUpper(text[next]);
    }
}
