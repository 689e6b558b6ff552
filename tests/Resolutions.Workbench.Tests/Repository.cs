namespace Resolutions.Workbench.Tests;

/// <summary>The clone that the tests run in.</summary>
internal static class Repository
{
    public static readonly string Root = FindRoot();

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Resolutions.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Unexpected test folder outside the repository; expected Resolutions.sln above it.");
    }
}
