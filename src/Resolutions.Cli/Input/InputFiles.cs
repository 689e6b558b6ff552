namespace Resolutions.Cli.Input;

/// <summary>Which files a command line names: paths in the order given, wild cards and folders in ordinal order of their paths.</summary>
internal static class InputFiles
{
    /// <param name="paths">Files, wild cards (for shells that leave them alone) and <c>-</c>.</param>
    /// <param name="folders">Folders to be taken with all below them.</param>
    /// <param name="pattern">What the names of files in folders must match.</param>
    public static IEnumerable<string> Expand(IEnumerable<string> paths, IEnumerable<string> folders, string pattern) =>
        paths.SelectMany(ExpandPath).Concat(folders.SelectMany(folder => ExpandFolder(folder, pattern)));

    private static IEnumerable<string> ExpandPath(string path)
    {
        string name = Path.GetFileName(path);
        if (name.AsSpan().IndexOfAny('*', '?') < 0 || File.Exists(path)) return [path];
        string folder = Path.GetDirectoryName(path) is { Length: > 0 } directory ? directory : ".";
        if (!Directory.Exists(folder)) return [path];
        string[] found = [.. Directory.EnumerateFiles(folder, name).Order(StringComparer.Ordinal)];
        if (found.Length == 0) return [path];
        return folder == "." && !path.StartsWith('.') ? found.Select(static file => Path.GetFileName(file)) : found;
    }

    private static IEnumerable<string> ExpandFolder(string folder, string pattern)
    {
        // A folder that is missing becomes a path that cannot be read, and is reported as such.
        if (!Directory.Exists(folder)) return [folder];
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MatchType = MatchType.Simple };
        return Directory.EnumerateFiles(folder, pattern, options).Order(StringComparer.Ordinal);
    }
}
