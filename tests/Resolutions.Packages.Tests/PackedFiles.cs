using System.Diagnostics;

namespace Resolutions.Packages.Tests;

/// <summary>The packages, packed once into a folder of their own from what was built.</summary>
public sealed class PackedFiles : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("resolutions-packages-");
    private readonly Dictionary<string, PackedFile> _packages = [];

    public PackedFiles()
    {
        foreach (string project in Projects) Pack(project);
    }

    public static string Root { get; } = FindRoot();

    /// <summary>Whether the tests, and so the packed files, are a release build.</summary>
    public static bool IsRelease { get; } =
        string.Equals(new DirectoryInfo(AppContext.BaseDirectory).Name, "release", StringComparison.OrdinalIgnoreCase);

    /// <summary>The projects in src that say they are packable.</summary>
    public static string[] Projects { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Where(static project => File.ReadAllText(project).Contains("<IsPackable>true</IsPackable>", StringComparison.Ordinal))
            .Select(static project => Path.GetFileNameWithoutExtension(project))
            .Order(StringComparer.Ordinal),
    ];

    public static string ProjectFolder(string project) => Path.Combine(Root, "src", project);

    public PackedFile Of(string project) => _packages[project];

    public void Dispose()
    {
        foreach (PackedFile package in _packages.Values) package.Dispose();
        _folder.Delete(recursive: true);
    }

    private void Pack(string project)
    {
        string configuration = IsRelease ? "Release" : "Debug";
        var start = new ProcessStartInfo(
            "dotnet", ["pack", ProjectFolder(project), "--no-build", "--nologo", "-v", "quiet", "-c", configuration, "-o", _folder.FullName, "-nodeReuse:false"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{project} cannot be packed: {output}{error.Result}");
        _packages.Add(project, new PackedFile(project, _folder.FullName));
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Resolutions.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Unexpected test folder outside the repository; expected Resolutions.sln above it.");
    }
}
