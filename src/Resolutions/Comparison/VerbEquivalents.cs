using System.Collections.Frozen;
using Resolutions.Languages;

namespace Resolutions.Comparison;

/// <summary>Verbs that translations use for one another, because the other language has one word for both. Immutable.</summary>
internal sealed class VerbEquivalents
{
    private static readonly Lazy<VerbEquivalents> BuiltInData = new(static () => new VerbEquivalents(CommonData.BuiltIn["verb-equivalents"]));

    private readonly FrozenSet<(string, string)> _pairs;

    private VerbEquivalents(IReadOnlyList<PackEntry> groups) => _pairs =
        groups.Select(static group => group.Words(0)).SelectMany(static group => group.SelectMany(one => group.Select(other => (one, other)))).ToFrozenSet();

    /// <summary>Every verb stands for itself alone: between two texts of one language.</summary>
    public static VerbEquivalents None { get; } = new([]);

    public static VerbEquivalents BuiltIn => BuiltInData.Value;

    public bool AreSame(string one, string other) => one == other || _pairs.Contains((one, other));
}
