using Resolutions.Languages;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads who has a mandate that is named between an organ's name and the title: 人权理事会境内流离失所者人权问题特别报告员.</summary>
internal static class MandateReader
{
    private const int LongestMandate = 40;

    /// <summary>Reads from the end of a name on; false where no mandate and title follow it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the name ends.</param>
    /// <param name="grammar">The language's names.</param>
    /// <param name="id">The id of who has the mandate.</param>
    /// <param name="last">Where the title ends.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int end, AddresseeGrammar grammar, out string id, out int last)
    {
        (id, last) = ("", end);
        if (end >= text.Length || !Scan.IsUnspaced(text[end - 1]) || !char.IsLetter(text[end])) return false;
        int most = Math.Min(text.Length, end + LongestMandate);
        for (int at = end; at < most && (char.IsLetter(text[at]) || text[at] is '\u3001'); at++)
        {
            ReadOnlySpan<char> rest = text[at..];
            if (grammar.MandateHolders.TryRead(rest, out id, out int length))
            {
                last = at + length;
                return Scan.EndsWithAny(text[end..at], grammar.MandateEnds, StringComparison.Ordinal);
            }

            // 各国和人权理事会…: two actors. 促进和保护…问题: what the mandate is about, where nothing else is asked.
            if (grammar.Joiners.TryRead(rest, out _, out length) && grammar.Registry.TryRead(rest[length..], out _, out _)) return false;
            if (grammar.Asides.TryRead(rest, out _, out _)) return false;
            if (grammar.Stops.TryRead(rest, out _, out length) && !Scan.StartsWithAny(rest[length..], grammar.MandateJoins, StringComparison.Ordinal)) return false;
        }

        return false;
    }
}
