using System.IO.Enumeration;

namespace Resolutions.Cli.Input;

/// <summary>Which files a command line names: paths in the order given, wild cards and folders in ordinal order of their paths.</summary>
/// <remarks>Nothing is gathered beyond the entries of one folder, so that a tree of any size can be walked.</remarks>
internal static class InputFiles
{
    private const char Separator = '/';

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    // What is hidden stays out; a link to a folder could lead back to where it stands.
    private static readonly EnumerationOptions Visible = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };

    /// <param name="paths">Files, folders, wild cards (for shells that leave them alone) and <c>-</c>.</param>
    /// <param name="folders">Folders to be taken with all below them, or wild cards for such.</param>
    /// <param name="pattern">What the names of files in folders must match; null takes every file.</param>
    public static IEnumerable<InputPath> Expand(IEnumerable<string> paths, IEnumerable<string> folders, string? pattern) =>
        paths.Concat(folders).SelectMany(ExpandPath).SelectMany(path => Directory.Exists(path) ? Walk(path, "", pattern) : [new InputPath(path, Path.GetFileName(path))]);

    private static IEnumerable<string> ExpandPath(string path)
    {
        if (!HasWildCard(path) || Path.Exists(path)) return [path];
        string root = Path.GetPathRoot(path) ?? "";
        string[] segments = path[root.Length..].Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        List<string> found = [.. Match(root, segments)];
        // What matches nothing stays as it is and is reported as missing.
        return found.Count > 0 ? found : [path];
    }

    private static IEnumerable<string> Match(string folder, ArraySegment<string> segments)
    {
        if (segments.Count == 0) return [folder];
        string segment = segments[0];
        ArraySegment<string> rest = segments[1..];
        if (!HasWildCard(segment))
        {
            string path = Path.Combine(folder, segment);
            return Path.Exists(path) ? Match(path, rest) : [];
        }

        IEnumerable<FileSystemInfo> entries = EntriesOf(folder, out _);
        if (segment == "**")
        {
            return Match(folder, rest).Concat(entries.Where(IsFolder).SelectMany(entry => Match(Path.Combine(folder, entry.Name), segments)));
        }

        return entries
            .Where(entry => FileSystemName.MatchesSimpleExpression(segment, entry.Name, ignoreCase: false) && (rest.Count == 0 || IsFolder(entry)))
            .SelectMany(entry => Match(Path.Combine(folder, entry.Name), rest));
    }

    private static IEnumerable<InputPath> Walk(string folder, string below, string? pattern)
    {
        List<FileSystemInfo> entries = EntriesOf(folder, out string? error);
        foreach (FileSystemInfo entry in entries)
        {
            string path = Path.Combine(folder, entry.Name);
            string name = Path.Combine(below, entry.Name);
            if (IsFolder(entry))
            {
                foreach (InputPath inner in Walk(path, name, pattern)) yield return inner;
            }
            else if (!entry.Attributes.HasFlag(FileAttributes.Directory) && (pattern is null || FileSystemName.MatchesSimpleExpression(pattern, entry.Name)))
            {
                yield return new InputPath(path, name, IsFound: pattern is null);
            }
        }

        if (error is not null) yield return new InputPath(folder, below, Error: "cannot be looked into: " + error);
    }

    /// <summary>What lies in a folder, in the order that the paths below it have.</summary>
    private static List<FileSystemInfo> EntriesOf(string folder, out string? error)
    {
        error = null;
        try
        {
            List<FileSystemInfo> entries = [.. new DirectoryInfo(folder.Length > 0 ? folder : ".").EnumerateFileSystemInfos("*", Visible)];
            entries.Sort(static (left, right) => string.CompareOrdinal(KeyOf(left), KeyOf(right)));
            return entries;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error = exception.Message;
            return [];
        }
    }

    private static string KeyOf(FileSystemInfo entry) => IsFolder(entry) ? entry.Name + Separator : entry.Name;

    private static bool IsFolder(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.Directory) && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static bool HasWildCard(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;
}
