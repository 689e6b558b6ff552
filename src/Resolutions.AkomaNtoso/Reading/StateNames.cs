using System.Globalization;
using System.Text;
using Resolutions.Languages;

namespace Resolutions.AkomaNtoso.Reading;

/// <summary>The States that the UN's XML names, in English in every language. Immutable.</summary>
internal sealed class StateNames
{
    private const string IdPrefix = "state-";

    private static readonly Lazy<StateNames> Loaded = new(Load);

    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly WordList<string> _words;

    private StateNames(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string[] fields = line.Split('|', StringSplitOptions.TrimEntries);
            string id = IdPrefix + fields[0];
            _names[id] = fields[1];
            foreach (string name in fields.AsSpan(1)) _ids[Fold(name)] = id;
        }

        _words = new WordList<string>(_ids.Select(static pair => (pair.Key, pair.Value)));
    }

    public static StateNames Shared => Loaded.Value;

    /// <summary>The canonical id of a State, or null where the name is none.</summary>
    public string? IdOf(string name) => _ids.GetValueOrDefault(Fold(name));

    /// <summary>The name as the UN's lists of voters print it; anything that is no id is its own name.</summary>
    public string VoterName(string id) => _names.TryGetValue(id, out string? name) ? name.ToUpperInvariant() : id;

    /// <summary>The States named in a text, in order; what stands in brackets explains a name and names nobody.</summary>
    public List<string> FindIn(string text)
    {
        ReadOnlySpan<char> rest = Fold(text);
        var found = new List<string>();
        int depth = 0, at = 0;
        bool wordStart = true;
        while (at < rest.Length)
        {
            if (wordStart && depth == 0 && _words.TryRead(rest[at..], out string? id, out int length))
            {
                found.Add(id);
                at += length;
                wordStart = false;
                continue;
            }

            char c = rest[at++];
            if (c == '(') depth++;
            else if (c == ')') depth = Math.Max(0, depth - 1);
            wordStart = !char.IsLetterOrDigit(c);
        }

        return found;
    }

    private static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (char c in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            folded.Append(c is '\u2019' or '\u2018' ? '\'' : c is '\u0131' ? 'I' : char.ToUpperInvariant(c));
        }

        return folded.ToString().Trim();
    }

    private static StateNames Load()
    {
        Stream stream = typeof(StateNames).Assembly.GetManifestResourceStream("Resolutions.AkomaNtoso.states.txt")
            ?? throw new InvalidOperationException("The list of States is not in the assembly.");
        using var reader = new StreamReader(stream);
        return new StateNames(reader);
    }
}
