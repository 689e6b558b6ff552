using System.Globalization;

namespace Resolutions.Parsing.Structure;

/// <summary>Gives each block of a document an address of its own.</summary>
/// <param name="blocks">About how many blocks there are.</param>
internal sealed class PathBook(int blocks = 0)
{
    private readonly HashSet<string> _used = new(blocks, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>An address that the text itself gives, OP4; one that is taken gets a number, as where numbers restart under a plain heading.</summary>
    public string Named(string path)
    {
        string free = path;
        for (int copy = _counts.GetValueOrDefault(path, 1); !_used.Add(free); _counts[path] = copy) free = string.Create(CultureInfo.InvariantCulture, $"{path}~{++copy}");
        return free;
    }

    /// <summary>The next address of a kind: PP1, PP2, …</summary>
    public string Next(string prefix)
    {
        int count = _counts.GetValueOrDefault(prefix) + 1;
        _counts[prefix] = count;
        return Named(string.Create(CultureInfo.InvariantCulture, $"{prefix}{count}"));
    }
}
