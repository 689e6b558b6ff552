namespace Resolutions.Scoring.Tests;

/// <summary>The UN's files and the cases made from them, where they are there: they are never committed.</summary>
internal static class Corpus
{
    public static string? Shared { get; } = Find();

    private static string? Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string shared = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(shared, "corpus", "cases"))) return shared;
        }

        return null;
    }
}
