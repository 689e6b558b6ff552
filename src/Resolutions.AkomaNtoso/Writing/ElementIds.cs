using System.Globalization;

namespace Resolutions.AkomaNtoso.Writing;

/// <summary>Gives out eIds, each once in the file.</summary>
internal sealed class ElementIds
{
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The next of a kind: para_1, para_2.</summary>
    public string Next(string kind)
    {
        int number;
        string id;
        do
        {
            number = _counts[kind] = _counts.GetValueOrDefault(kind) + 1;
            id = string.Create(CultureInfo.InvariantCulture, $"{kind}_{number}");
        }
        while (!_given.Add(id));
        return id;
    }

    /// <summary>An id of its own, with a number after it where it is taken.</summary>
    public string Own(string id)
    {
        // An eId has no white space.
        id = string.Concat(id.Where(static c => !char.IsWhiteSpace(c)));
        string unique = id;
        for (int n = 2; !_given.Add(unique); n++) unique = string.Create(CultureInfo.InvariantCulture, $"{id}_{n}");
        return unique;
    }
}
