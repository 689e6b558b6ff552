namespace Resolutions.Cli.Tests;

/// <summary>A theory that runs command lines in bash; skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ShellTheoryAttribute : TheoryAttribute
{
    public ShellTheoryAttribute()
    {
        if (!Shell.IsThere) Skip = "There is no /bin/bash.";
    }
}
