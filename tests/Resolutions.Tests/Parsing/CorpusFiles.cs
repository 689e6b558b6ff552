namespace Resolutions.Tests.Parsing;

/// <summary>The resolutions in the corpus beside the project.</summary>
internal static class CorpusFiles
{
    /// <summary>All texts in a folder of the corpus, in order of their names.</summary>
    public static IReadOnlyList<string> Of(string folder)
    {
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(SharedFiles.Root!, "corpus", folder), "*.txt").Order(StringComparer.Ordinal)];
        Assert.NotEmpty(files);
        return files;
    }
}
