using System.Reflection;

namespace Resolutions.Tests.Snapshots;

/// <summary>Finds snapshots that no test compares with any more, from names alone, so that it holds when only some tests are run.</summary>
internal static class SnapshotOwners
{
    private const string Mark = ".verified.";

    public static IEnumerable<string> Dangling(string folder, Assembly tests)
    {
        var methods = tests.GetTypes()
            .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Select(method => type.Name + "." + method.Name))
            .ToHashSet(StringComparer.Ordinal);
        return Directory.EnumerateFiles(folder, "*" + Mark + "*", SearchOption.AllDirectories)
            .Where(file => !IsOwned(file, methods));
    }

    private static bool IsOwned(string file, HashSet<string> methods)
    {
        string name = Path.GetFileName(file);
        name = name[..name.IndexOf(Mark, StringComparison.Ordinal)];
        int parameters = name.IndexOf("_case=", StringComparison.Ordinal);
        if (parameters >= 0) name = name[..parameters];
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && methods.Contains(name) && File.Exists(Path.Combine(Path.GetDirectoryName(file)!, name[..dot] + ".cs"));
    }
}
