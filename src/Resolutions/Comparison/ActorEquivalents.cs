using System.Collections.Frozen;
using Resolutions.Languages;

namespace Resolutions.Comparison;

/// <summary>Actors that translations use for one another, because the other language has one word for both. Immutable.</summary>
internal sealed class ActorEquivalents
{
    private static readonly Lazy<ActorEquivalents> BuiltInData = new(static () => new ActorEquivalents(CommonData.BuiltIn["actor-equivalents"]));

    private readonly FrozenDictionary<string, string> _firsts;

    private ActorEquivalents(IReadOnlyList<PackEntry> groups) => _firsts = groups.Select(static group => group.Words(0))
        .SelectMany(static group => group.Skip(1).Select(other => KeyValuePair.Create(other, group[0]))).ToFrozenDictionary(StringComparer.Ordinal);

    public static ActorEquivalents BuiltIn => BuiltInData.Value;

    /// <summary>The id that stands for all of its group; the id itself where it is in none.</summary>
    public string Of(string id) => _firsts.GetValueOrDefault(id, id);
}
