using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads how a body's name goes on that runs into the name of a part of it: 全球传播部新闻和媒体司, 近东救济工程处经费筹措问题工作组.</summary>
internal static class NameTail
{
    private const int LongestTail = 16;

    /// <summary>The length of what belongs to the name after a position, up to a noun that ends names; 0 where nothing does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the known name ends.</param>
    /// <param name="id">The id of the known name.</param>
    /// <param name="reader">Reads the nouns that end names.</param>
    /// <param name="grammar">The language's names.</param>
    /// <param name="tail">The id of the part, where it has a known name of its own: 人权理事会相关特别程序.</param>
    public static int Read(ReadOnlySpan<char> text, int end, string? id, ActorPhraseReader reader, AddresseeGrammar grammar, out string? tail)
    {
        tail = null;
        if (id is null || end >= text.Length || !Scan.IsUnspaced(text[end - 1]) || !Scan.IsUnspaced(text[end]) || !char.IsLetter(text[end]) || !IsBody(id, grammar)) return 0;
        if (grammar.Determiners.TryRead(text[end..], out _, out int determiner) && TryReadPart(text[(end + determiner)..], grammar, out tail, out int part)) return determiner + part;
        int most = Math.Min(text.Length, end + LongestTail);
        for (int at = end; at < most && char.IsLetter(text[at]); at++)
        {
            ReadOnlySpan<char> rest = text[at..];
            if (at > end && reader.ReadHead(at) is > 0 and int head) return at + head - end;
            if (grammar.Joiners.TryRead(rest, out _, out int joiner) && (at == end || (grammar.Registry.TryRead(rest[joiner..], out _, out int other) && reader.ReadHead(at + joiner) <= other))) return 0;
            if (grammar.OwnerLinks.TryRead(rest, out _, out _) || grammar.Asides.TryRead(rest, out _, out _) || grammar.ExampleEnds.TryRead(rest, out _, out _)) return 0;
            if (grammar.Pronouns.TryRead(rest, out _, out _) || ActorStops.IsStop(rest, grammar, out _)) return 0;
        }

        return 0;
    }

    private static bool TryReadPart(ReadOnlySpan<char> text, AddresseeGrammar grammar, out string? id, out int length)
    {
        id = grammar.Registry.TryRead(text, out string known, out length) && !grammar.Registry.IsShort(known) && IsBody(known, grammar) && grammar.Registry.KindOf(known) != ActorKind.PrincipalOrgan ? known : null;
        return id is not null;
    }

    private static bool IsBody(string id, AddresseeGrammar grammar) =>
        !grammar.BodyIds.Contains(id)
        && grammar.Registry.KindOf(id) is ActorKind.PrincipalOrgan or ActorKind.MainCommittee or ActorKind.SubsidiaryBody or ActorKind.FundOrProgramme
            or ActorKind.SpecializedAgency or ActorKind.UnitedNationsSystem or ActorKind.RegionalCommission
            or ActorKind.TreatyBodyOrConference or ActorKind.IntergovernmentalOrganization;
}
