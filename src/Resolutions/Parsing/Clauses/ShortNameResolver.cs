using Resolutions.Languages;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>Finds whom a short name means ("the Unit", "the Board") among the names that stand before it in the paragraph.</summary>
internal static class ShortNameResolver
{
    private const int FarthestBack = 1500;
    private const int LongestShortName = 16;

    /// <summary>The id of the last name before a position that ends in the short name and is longer; null where there is none.</summary>
    public static string? Find(IndexedText text, int position, ReadOnlySpan<char> shortName, ActorRegistry registry)
    {
        // Only one word that begins like a name: "States" after "Member States" is no short name.
        bool unspaced = !shortName.IsEmpty && Scan.IsUnspaced(shortName[0]);
        if (shortName.IsEmpty || shortName.Length > LongestShortName || shortName.Contains(' ') || shortName[^1] is 's' || !(unspaced || char.IsUpper(shortName[0]))) return null;
        if (unspaced && registry.TryRead(shortName, out _, out int known) && known == shortName.Length) return null;
        string? found = null;
        int next = 0;
        foreach (int at in text.Starts(StartKinds.Actor, Math.Max(0, position - FarthestBack), position))
        {
            if (at < next || !char.IsLetter(text.Text[at]) || !registry.TryRead(text.Text.AsSpan(at, position - at), out string id, out int length)) continue;
            ReadOnlySpan<char> name = text.Text.AsSpan(at, length);
            if (length > shortName.Length && name.EndsWith(shortName, StringComparison.Ordinal)) found = id;
            next = at + length;
        }

        return found;
    }
}
