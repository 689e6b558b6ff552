namespace Resolutions.Benchmarks.Texts;

/// <summary>The real resolutions in ../shared where that is at hand; else the seeds and drafts of about as many characters.</summary>
internal static class Corpus
{
    /// <summary>The texts of one language, with the language's code.</summary>
    public static string[] Texts(string language)
    {
        string? shared = Find("shared/corpus/cases/plain");
        return shared is not null
            ? [.. Directory.EnumerateFiles(shared, $"*.{language}.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)]
            : [.. Enumerable.Range(4, 120).Select(paragraphs => language == "zh" ? Drafts.Chinese(paragraphs) : Drafts.English(paragraphs))];
    }

    /// <summary>The files, English and Chinese; none where ../shared is not at hand.</summary>
    public static string[] Files() =>
        Find("shared/corpus/cases/plain") is { } shared ? [.. Directory.EnumerateFiles(shared, "*.txt").Order(StringComparer.Ordinal)] : [];

    /// <summary>A folder beside or above the program.</summary>
    public static string? Find(string path)
    {
        for (string? folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string candidate = Path.Combine(folder, path);
            if (Directory.Exists(candidate)) return candidate;
        }

        return null;
    }
}
