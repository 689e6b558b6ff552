namespace Resolutions.Languages;

/// <summary>The sections of a language's data files.</summary>
/// <remarks>
/// The format, also for packs of users: <c># comment</c>; <c>[section]</c>; then a line an entry, fields parted by <c>|</c> and trimmed. A section
/// may be spread over several files. docs/languages.md describes each section.
/// </remarks>
internal sealed class PackData
{
    private readonly Dictionary<string, List<PackEntry>> _sections = new(StringComparer.Ordinal);

    /// <summary>The entries of a section in order; empty where the language has none.</summary>
    public IReadOnlyList<PackEntry> this[string section] => _sections.TryGetValue(section, out List<PackEntry>? entries) ? entries : [];

    /// <summary>The first field of each entry of a section.</summary>
    public string[] Values(string section) => [.. this[section].Select(static entry => entry[0])];

    /// <summary>The value of <c>name | value</c> in a section; the empty string where it is missing.</summary>
    public string Value(string section, string name)
    {
        foreach (PackEntry entry in this[section])
        {
            if (entry[0] == name) return entry[1];
        }

        return "";
    }

    /// <summary>Adds the sections of one file.</summary>
    /// <exception cref="FormatException">An entry stands before the first section.</exception>
    public void Add(TextReader reader, string name)
    {
        List<PackEntry>? section = null;
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            ReadOnlySpan<char> trimmed = line.AsSpan().Trim();
            if (trimmed.IsEmpty || trimmed[0] == '#') continue;
            if (trimmed[0] == '[' && trimmed[^1] == ']' && trimmed.IndexOf('|') < 0)
            {
                string title = trimmed[1..^1].ToString();
                if (!_sections.TryGetValue(title, out section)) _sections.Add(title, section = []);
                continue;
            }

            if (section is null) throw new FormatException($"{name}({number}): Unexpected entry; expected a [section] first.");
            section.Add(new PackEntry(line.Split('|', StringSplitOptions.TrimEntries), number));
        }
    }
}
