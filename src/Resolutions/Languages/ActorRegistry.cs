using System.Collections.Frozen;
using Resolutions.Model;

namespace Resolutions.Languages;

/// <summary>The actors that a language can name: States, organs, agencies, groups.</summary>
/// <remarks>
/// Names are in [actors] of the language, kinds in [actor-kinds] of Languages/actors.txt, which is the same for all, or of the language's own
/// files. Immutable. Later names go before earlier ones, so that a user's name for something wins.
/// </remarks>
internal sealed class ActorRegistry
{
    private readonly FrozenDictionary<string, ActorKind> _kinds;
    private readonly FrozenSet<string> _short;
    private readonly WordList<string> _names;

    public ActorRegistry(PackData data, IReadOnlyList<ActorName> added)
    {
        var kinds = new Dictionary<string, ActorKind>(StringComparer.Ordinal);
        foreach (PackEntry entry in (PackEntry[])[.. CommonData.BuiltIn["actor-kinds"], .. data["actor-kinds"]])
        {
            if (Enum.TryParse(entry[1], out ActorKind kind)) kinds[entry[0]] = kind;
        }

        foreach (ActorName name in added) kinds[name.Id] = name.Kind;
        _short = CommonData.BuiltIn.Values("actor-short-ids").Concat(data.Values("actor-short-ids")).ToFrozenSet(StringComparer.Ordinal);
        _kinds = kinds.ToFrozenDictionary(StringComparer.Ordinal);
        _names = new([.. added.Reverse().Select(static name => (name.Name, name.Id)), .. data["actors"].Select(static entry => (entry[0], entry[1]))]);
    }

    /// <summary>The kind of an id; Unknown for one that no language names.</summary>
    public ActorKind KindOf(string id) => _kinds.GetValueOrDefault(id);

    /// <summary>Whether names of an id are used short, for a body whose full name is said elsewhere: "the Office".</summary>
    public bool IsShort(string id) => _short.Contains(id);

    public bool Knows(string id) => _kinds.ContainsKey(id);

    /// <summary>Adds what names begin with.</summary>
    public void AddStarts(StartTrie starts) => _names.AddStarts(starts, StartKinds.Actor);

    /// <summary>Finds the longest name at the start of the text.</summary>
    public bool TryRead(ReadOnlySpan<char> text, out string id, out int length) => _names.TryRead(text, out id, out length);
}
