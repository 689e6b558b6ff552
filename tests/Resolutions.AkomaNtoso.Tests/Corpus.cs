namespace Resolutions.AkomaNtoso.Tests;

/// <summary>The UN's files, where they are there: they are never committed.</summary>
internal static class Corpus
{
    public static string? Shared { get; } = Find();

    public static IEnumerable<string> Files =>
        Directory.EnumerateFiles(Path.Combine(Shared!, "corpus", "un-xml"), "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    /// <summary>Each file with what reading it gives; read once for all tests.</summary>
    public static IReadOnlyList<(string File, AkomaNtosoReadResult Result)> Results => LazyResults.Value;

    private static Lazy<IReadOnlyList<(string File, AkomaNtosoReadResult Result)>> LazyResults { get; } =
        new(static () => [.. Files.Select(static file => (Path.GetFileName(file), AkomaNtosoReader.Read(file)))]);

    private static string? Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string shared = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(shared, "corpus", "un-xml")) && Directory.Exists(Path.Combine(shared, "schemas"))) return shared;
        }

        return null;
    }
}
