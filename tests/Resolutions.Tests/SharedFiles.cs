namespace Resolutions.Tests;

/// <summary>The folder of shared data beside the project, found upward from the tests.</summary>
internal static class SharedFiles
{
    /// <summary>The folder; null where it is absent.</summary>
    public static string? Root { get; } = Find();

    private static string? Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string shared = Path.Combine(folder.FullName, "shared", "corpus");
            if (Directory.Exists(shared)) return Path.GetDirectoryName(shared);
        }

        return null;
    }
}
