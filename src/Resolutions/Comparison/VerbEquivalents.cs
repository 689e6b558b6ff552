using System.Collections.Frozen;
using Resolutions.Languages;
using Resolutions.Model;

namespace Resolutions.Comparison;

/// <summary>Verbs that translations use for one another, because the other language has one word for both. Immutable.</summary>
internal sealed class VerbEquivalents
{
    private static readonly Lazy<VerbEquivalents> BuiltInData = new(static () => new VerbEquivalents(CommonData.BuiltIn));

    private readonly FrozenSet<(string, string)> _pairs;

    private readonly FrozenSet<string> _repeaters;
    private readonly FrozenSet<string> _repeated;

    private VerbEquivalents(PackData data)
    {
        _pairs = data["verb-equivalents"].Select(static entry => entry.Words(0))
            .SelectMany(static group => group.SelectMany(one => group.Select(other => (one, other)))).ToFrozenSet();
        _repeaters = data["verb-repeaters"].Where(static entry => entry[0] == "verb").Select(static entry => entry[1]).ToFrozenSet(StringComparer.Ordinal);
        _repeated = data["verb-repeaters"].Where(static entry => entry[0] == "modifier").Select(static entry => entry[1]).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Every verb stands for itself alone: between two texts of one language.</summary>
    public static VerbEquivalents None { get; } = new(new PackData());

    public static VerbEquivalents BuiltIn => BuiltInData.Value;

    /// <summary>Whether one can be the translation of the other. "Reiterates the conviction" is 再次表示深信: another verb with a modifier.</summary>
    public bool AreSame(ActionVerb one, ActionVerb other) =>
        one.Id == other.Id || _pairs.Contains((one.Id, other.Id)) || Repeats(one, other) || Repeats(other, one);

    /// <summary>Whether a language has one word for both, so that it may stand for both; a verb that only repeats another is not meant.</summary>
    public bool AreAlike(ActionVerb one, ActionVerb other) => one.Id == other.Id || _pairs.Contains((one.Id, other.Id));

    private bool Repeats(ActionVerb repeater, ActionVerb repeated) => _repeaters.Contains(repeater.Id) && repeated.Modifiers.Any(_repeated.Contains);
}
