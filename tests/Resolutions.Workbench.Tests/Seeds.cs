namespace Resolutions.Workbench.Tests;

/// <summary>The texts in the repository.</summary>
internal static class Seeds
{
    public static readonly string English = Read("en"), Chinese = Read("zh"), Both = Read("en-zh");

    private static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", $"A_RES_55_162.{name}.txt"));
}
