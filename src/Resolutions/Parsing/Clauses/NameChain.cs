using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Reads names of bodies that run into one another without a word between: 秘书处法律事务厅海洋事务和海洋法司.</summary>
internal static class NameChain
{
    private const int ShortestName = 4;

    /// <summary>The last name of the chain, whose body is the one meant, and where it ends; the first where no other follows it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="id">The id of the first name.</param>
    /// <param name="end">Where the first name ends.</param>
    /// <param name="grammar">The language's names.</param>
    public static (string Id, int End) Last(ReadOnlySpan<char> text, string id, int end, AddresseeGrammar grammar)
    {
        if (!Scan.IsUnspaced(text[end - 1])) return (id, end);
        while (IsBody(id, grammar) && grammar.Registry.TryRead(text[end..], out string next, out int length) && length >= ShortestName && IsPart(next, grammar))
        {
            (id, end) = (next, end + length);
        }

        return (id, end);
    }

    // A name that stands for many bodies (主席, 秘书处) does not say whose it is.
    private static bool IsPart(string id, AddresseeGrammar grammar) =>
        IsBody(id, grammar) && !grammar.Registry.IsShort(id) && grammar.Registry.KindOf(id) != ActorKind.PrincipalOrgan;

    private static bool IsBody(string id, AddresseeGrammar grammar) =>
        !grammar.BodyIds.Contains(id)
        && grammar.Registry.KindOf(id) is ActorKind.Official or ActorKind.PrincipalOrgan or ActorKind.MainCommittee or ActorKind.SubsidiaryBody or ActorKind.FundOrProgramme;
}
