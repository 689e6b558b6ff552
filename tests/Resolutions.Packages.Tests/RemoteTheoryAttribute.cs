namespace Resolutions.Packages.Tests;

/// <summary>A theory about SourceLink, which needs a remote on GitHub to link to; skipped in a clone without one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RemoteTheoryAttribute : TheoryAttribute
{
    public RemoteTheoryAttribute()
    {
        string config = Path.Combine(PackedFiles.Root, ".git", "config");
        if (!File.Exists(config) || !File.ReadAllText(config).Contains("github.com", StringComparison.Ordinal)) Skip = "This clone has no remote on GitHub: SourceLink has nothing to link to. .ci/run tries it in a clone that has one.";
    }
}
