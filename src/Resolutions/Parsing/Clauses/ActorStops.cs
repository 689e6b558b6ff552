using Resolutions.Languages;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Tells the words that end a list of actors.</summary>
internal static class ActorStops
{
    /// <summary>Whether a word that ends the list stands here; <paramref name="asked"/> is true where what is asked begins.</summary>
    public static bool IsStop(ReadOnlySpan<char> text, AddresseeGrammar grammar, out bool asked)
    {
        if (!grammar.Stops.TryRead(text, out asked, out int length)) return false;

        // The cooperation in a name is not the one that is encouraged.
        if (char.IsUpper(text[0])) return false;
        if (!asked) return !Scan.IsUnspaced(text[0]) || !BeginsName(text, length, grammar);

        // "parties to the Convention": no infinitive.
        int next = length + Scan.White(text[length..]);
        bool noun = next < text.Length && (char.IsUpper(text[next]) || grammar.NounMarks.TryRead(text[next..], out _, out _) || IsGerund(text[next..], grammar));
        if (noun) asked = false;
        return !noun;
    }

    /// <summary>Whether what is asked begins here.</summary>
    public static bool BeginsAsked(ReadOnlySpan<char> text, AddresseeGrammar grammar) => IsStop(text, grammar, out bool asked) && asked;

    /// <summary>Whether the name that ends at a position is one of two between whom something is: 会员国与区域组织之间.</summary>
    public static bool IsOneOfTwo(ReadOnlySpan<char> text, int end, AddresseeGrammar grammar)
    {
        const int LongestOther = 12;
        if (!Scan.IsUnspaced(text[end - 1]) || !grammar.Asides.TryRead(text[end..], out bool isList, out int length) || !isList || length > 1) return false;
        for (int at = end + length; at < Math.Min(text.Length, end + LongestOther) && char.IsLetter(text[at]); at++)
        {
            if (grammar.Betweens.TryRead(text[at..], out _, out _)) return true;
        }

        return false;
    }

    // 所有 is no 所, 发展和人道主义伙伴 no 发展.
    private static bool BeginsName(ReadOnlySpan<char> text, int stop, AddresseeGrammar grammar)
    {
        if (grammar.Registry.TryRead(text, out _, out _) || (grammar.Determiners.TryRead(text, out _, out int length) && length > stop)) return true;
        return grammar.Adjectives.TryRead(text, out _, out length) && grammar.Joiners.TryRead(text[length..], out _, out _);
    }

    // "committed to promoting", but not "to bring"
    private static bool IsGerund(ReadOnlySpan<char> text, AddresseeGrammar grammar)
    {
        const int ShortestGerund = 6;
        int end = 0;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return end >= ShortestGerund && Scan.EndsWithAny(text[..end], grammar.NounEndings, StringComparison.Ordinal);
    }
}
