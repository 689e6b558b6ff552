using Resolutions.Model;

namespace Resolutions.Parsing.Clauses;

/// <summary>Finds whom a pronoun means among the actors named before it.</summary>
internal static class PronounResolver
{
    /// <summary>
    /// The actors meant. Of "state" it is the last State, of "noun", a pronoun that ends in a noun (该司), it is the last whose name ends in that noun. An actor of kind
    /// Unknown stands for one that is not among those before.
    /// </summary>
    public static IReadOnlyList<Actor> Resolve(string pronoun, string means, Antecedents before) => means switch
    {
        "many" => before.Levels.FirstOrDefault(IsMany) ?? before.Levels.FirstOrDefault(static level => level.Count > 0) ?? Missing(pronoun),
        "official" => Last(before, static actor => actor.Kind == ActorKind.Official) ?? Nearest(before, pronoun),
        "state" => Last(before, static actor => actor.Kind == ActorKind.State) ?? Missing(pronoun),
        "noun" => Last(before, actor => actor.Text.EndsWith(pronoun[1..], StringComparison.Ordinal)) ?? Missing(pronoun),
        _ => Nearest(before, pronoun),
    };

    private static bool IsMany(IReadOnlyList<Actor> level) =>
        level.Count > 1 || level.Count == 1 && level[0].Kind is not (ActorKind.Official or ActorKind.State or ActorKind.PrincipalOrgan or ActorKind.UnitedNationsSystem);

    private static IReadOnlyList<Actor>? Last(Antecedents before, Func<Actor, bool> fits)
    {
        foreach (IReadOnlyList<Actor> level in before.Levels)
        {
            for (int i = level.Count - 1; i >= 0; i--)
            {
                if (fits(level[i])) return [level[i]];
            }
        }

        return null;
    }

    private static IReadOnlyList<Actor> Nearest(Antecedents before, string pronoun) => Last(before, static _ => true) ?? Missing(pronoun);

    private static IReadOnlyList<Actor> Missing(string pronoun) => [new Actor { Kind = ActorKind.Unknown, Text = pronoun }];
}
