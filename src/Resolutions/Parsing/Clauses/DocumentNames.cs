using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Clauses;

/// <summary>The full names that a document uses, by which a short one is told: "the Office", 高级专员办事处.</summary>
/// <remarks>The document is read through once, when a short name is first asked about; cancellation ends that. For one thread.</remarks>
internal sealed class DocumentNames(IEnumerable<string> texts, ActorRegistry registry, CancellationToken cancellation = default)
{
    private const int LongestShortName = 40;

    private Dictionary<string, (string Id, int Count)>? _names;

    /// <summary>
    /// The id of the name used most in the document that holds the short name as a word and is longer; null where there is none, or where two are used as much.
    /// </summary>
    /// <param name="shortName">The short name, without article.</param>
    /// <param name="shortId">The id that it has by itself; null where no registry has it, and then one mention of a full name is not enough.</param>
    public string? Find(ReadOnlySpan<char> shortName, string? shortId)
    {
        if (shortName.IsEmpty || shortName.Length > LongestShortName || !(Scan.IsUnspaced(shortName[0]) || char.IsUpper(shortName[0]))) return null;
        bool? isOfficial = shortId is null ? null : registry.KindOf(shortId) == ActorKind.Official;
        int least = shortId is null ? 2 : 1;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((string name, (string id, int count)) in _names ??= ReadAll())
        {
            if (name.Length > shortName.Length && Fits(id, isOfficial) && Holds(name, shortName)) counts[id] = counts.GetValueOrDefault(id) + count;
        }

        int most = counts.Count == 0 ? 0 : counts.Values.Max();
        return most < least ? null : counts.Where(pair => pair.Value == most).ToArray() is [var only] ? only.Key : null;
    }

    // "the High Commissioner" is not the Office; a short name is no group's.
    private bool Fits(string id, bool? isOfficial)
    {
        ActorKind kind = registry.KindOf(id);
        return !registry.IsShort(id) && (isOfficial is null || isOfficial == (kind == ActorKind.Official))
            && kind is not (ActorKind.Unknown or ActorKind.StateGroup or ActorKind.State or ActorKind.Parties or ActorKind.CivilSociety or ActorKind.PrivateSector or ActorKind.Stakeholders);
    }

    // In writing without spaces what is short is the end of a name.
    private static bool Holds(string name, ReadOnlySpan<char> shortName)
    {
        if (Scan.IsUnspaced(shortName[0])) return name.AsSpan().EndsWith(shortName, StringComparison.Ordinal);
        const int LeastBlanks = 3;
        int at = name.AsSpan().IndexOf(shortName, StringComparison.Ordinal), end = at + shortName.Length;
        if (at >= 0) return (at == 0 || !char.IsLetter(name[at - 1])) && (end == name.Length || !char.IsLetter(name[end]));
        return shortName.Count(' ') >= LeastBlanks && HoldsWords(name, shortName);
    }

    // "Office of the High Commissioner" for the Office of the United Nations High Commissioner for Refugees: its words in order, the first first.
    private static bool HoldsWords(string name, ReadOnlySpan<char> shortName)
    {
        ReadOnlySpan<char> rest = name;
        bool isFirst = true;
        foreach (Range word in shortName.Split(' '))
        {
            ReadOnlySpan<char> sought = shortName[word];
            int at = rest.IndexOf(sought, StringComparison.Ordinal);
            if (at < 0 || (isFirst && at > 0) || (at + sought.Length < rest.Length && char.IsLetter(rest[at + sought.Length]))) return false;
            rest = rest[(at + sought.Length)..];
            isFirst = false;
        }

        return true;
    }

    private Dictionary<string, (string Id, int Count)> ReadAll()
    {
        const int Often = 0x3FF;
        // The same letters are the same name: an id is read once for each.
        var names = new Dictionary<string, (string Id, int Count)>(StringComparer.Ordinal);
        Dictionary<string, (string Id, int Count)>.AlternateLookup<ReadOnlySpan<char>> known = names.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string text in texts)
        {
            bool begins = true;
            for (int at = 0; at < text.Length; at++)
            {
                if ((at & Often) == 0) cancellation.ThrowIfCancellationRequested();
                // What follows a letter or figure is the same word still, save in writing that parts no words.
                char c = text[at];
                bool isStart = begins || Scan.IsUnspaced(c);
                begins = !Scan.IsInk(c) || Scan.IsUnspaced(c);
                if (!isStart || !char.IsLetter(c) || !registry.TryRead(text.AsSpan(at), out string id, out int length)) continue;
                ReadOnlySpan<char> name = text.AsSpan(at, length);
                known[name] = known.TryGetValue(name, out (string Id, int Count) seen) ? seen with { Count = seen.Count + 1 } : (id, 1);
                at += length - 1;
                begins = !Scan.IsInk(text[at]) || Scan.IsUnspaced(text[at]);
            }
        }

        return names;
    }
}
