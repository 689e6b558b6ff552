namespace Resolutions.Tests;

/// <summary>A theory over files that lie beside the project and are not part of it; skipped where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFilesTheoryAttribute : TheoryAttribute
{
    /// <param name="path">The file or folder needed, below <c>shared</c>.</param>
    public SharedFilesTheoryAttribute(string path)
    {
        if (SharedFiles.Root is not { } root || !Path.Exists(Path.Combine(root, path))) Skip = $"There is no shared/{path} beside the project.";
    }
}
