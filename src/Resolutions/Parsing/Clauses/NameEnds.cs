using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Tells whether a name that a registry has ends where it seems to, in writing with spaces.</summary>
internal static class NameEnds
{
    // "secretariat of the United Nations Framework Convention": a name that a capital follows is the beginning of another.
    public static bool GoesOn(ReadOnlySpan<char> text, int end, AddresseeGrammar grammar)
    {
        if (Scan.IsUnspaced(text[end - 1])) return false;
        // "the Chair-Rapporteur", "all concerned individuals"
        if (end + 1 < text.Length && text[end] is '-' or '\u2011' && char.IsLetter(text[end + 1])) return true;
        int next = end + Scan.White(text[end..]);
        if (next == end || next >= text.Length) return false;
        return char.IsUpper(text[next]) || (grammar.Heads.TryRead(text[next..], out _, out _) && !grammar.Clauses.TryRead(text[next..], out _, out _));
    }

    // "Office of Investment Management", "secretariat of the Lake Convention": a noun alone is not the name where a capital follows with "of", "on" or "for".
    public static bool IsBareNoun(ReadOnlySpan<char> text, int start, int end, string? id, AddresseeGrammar grammar)
    {
        if (Scan.IsUnspaced(text[end - 1]) || text[start..end].Contains(' ')) return false;
        if (!char.IsUpper(text[start]) && !(id is not null && grammar.Registry.KindOf(id) == ActorKind.PrincipalOrgan)) return false;
        int next = end + Scan.White(text[end..]);
        if (!grammar.Stops.TryRead(text[next..], out bool infinitive, out int length) && !grammar.OwnerLinks.TryRead(text[next..], out _, out length)) return false;
        next += length;
        next += Scan.White(text[next..]);
        return !infinitive && next < text.Length && char.IsUpper(text[next]);
    }
}
