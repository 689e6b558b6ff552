namespace Resolutions.Packages.Tests;

/// <summary>A theory about what only a release build has; skipped in a debug build.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReleaseTheoryAttribute : TheoryAttribute
{
    public ReleaseTheoryAttribute()
    {
        if (!PackedFiles.IsRelease) Skip = "This is a debug build; release builds alone leave out the paths of the machine.";
    }
}
