namespace Resolutions.Tests.Parsing.Clauses;

/// <summary>A test against the corpus in <c>../shared</c>; skipped where there is none.</summary>
public sealed class GoldFactAttribute : FactAttribute
{
    public GoldFactAttribute()
    {
        if (Folder is null) Skip = "There is no folder shared/corpus/cases/gold above the tests.";
    }

    /// <summary>The folder of gold files; null where there is none.</summary>
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        for (DirectoryInfo? up = new(AppContext.BaseDirectory); up is not null; up = up.Parent)
        {
            string gold = Path.Combine(up.FullName, "shared", "corpus", "cases", "gold");
            if (Directory.Exists(gold)) return gold;
        }

        return null;
    }
}
