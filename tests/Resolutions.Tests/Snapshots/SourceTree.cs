namespace Resolutions.Tests.Snapshots;

/// <summary>Finds the repository's files from a test that runs in the build's output folder.</summary>
internal static class SourceTree
{
    private static readonly Lazy<string> RootFolder = new(static () => FindUpward("Resolutions.sln") is { } file
        ? Path.GetDirectoryName(file)!
        : throw new DirectoryNotFoundException("Unexpected test folder outside the repository; expected Resolutions.sln above it."));

    /// <summary>The folder of Resolutions.sln.</summary>
    public static string Root => RootFolder.Value;

    /// <summary>This project's folder.</summary>
    public static string Tests => Path.Combine(Root, "tests", "Resolutions.Tests");

    /// <summary>The file at a path that the compiler noted. Deterministic builds note <c>/_/tests/…</c> instead of the true path.</summary>
    public static string Locate(string compiledPath)
    {
        if (File.Exists(compiledPath)) return compiledPath;
        string[] segments = compiledPath.Split('/', '\\');
        for (int i = 1; i < segments.Length; i++)
        {
            string candidate = Path.Combine([Root, .. segments[i..]]);
            if (File.Exists(candidate)) return candidate;
        }

        throw new FileNotFoundException($"Unexpected source path; expected a file below {Root}.", compiledPath);
    }

    /// <summary>A file or folder of this relative path in the test's folder or the nearest one above; null where there is none.</summary>
    public static string? FindUpward(string relativePath)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, relativePath);
            if (Path.Exists(path)) return path;
        }

        return null;
    }
}
