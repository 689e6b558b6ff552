using Resolutions.Model;

namespace Resolutions.Parsing.Clauses;

/// <summary>Finds whom a pronoun means among the actors named before it.</summary>
internal static class PronounResolver
{
    /// <summary>
    /// The actors meant. Of "one", whose pronoun may end in a noun (该司), the last whose name ends in that noun comes first. An actor of kind
    /// Unknown stands for one that is not among those before.
    /// </summary>
    public static IReadOnlyList<Actor> Resolve(string pronoun, string means, IReadOnlyList<Actor> before)
    {
        switch (means)
        {
            case "many" when before.Count > 0:
                return before;
            case "official":
                for (int i = before.Count - 1; i >= 0; i--)
                {
                    if (before[i].Kind == ActorKind.Official) return [before[i]];
                }

                break;
            case "one":
                for (int i = before.Count - 1; i >= 0; i--)
                {
                    if (pronoun.Length > 1 && before[i].Text.EndsWith(pronoun[1..], StringComparison.Ordinal)) return [before[i]];
                }

                break;
        }

        return before.Count > 0 && means != "many" ? [before[^1]] : [new Actor { Kind = ActorKind.Unknown, Text = pronoun }];
    }
}
