using Resolutions.Tests;

namespace Resolutions.Documents.Tests.Gold;

/// <summary>A theory that needs LibreOffice and, where a path is given, files beside the project; skipped where either is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SofficeTheoryAttribute : TheoryAttribute
{
    public SofficeTheoryAttribute(string? path = null)
    {
        if (Soffice.Program is null) Skip = "LibreOffice (soffice) is not installed: no PDFs can be made from Word files.";
        else if (path is not null && (SharedFiles.Root is not { } root || !Path.Exists(Path.Combine(root, path)))) Skip = $"There is no shared/{path} beside the project.";
    }
}
