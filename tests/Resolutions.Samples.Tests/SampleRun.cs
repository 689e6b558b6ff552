using System.Diagnostics;
using System.Text;

namespace Resolutions.Samples.Tests;

/// <summary>One run of a sample as a process of its own, in the repository's folder, as the README has people run it.</summary>
internal sealed record SampleRun(int ExitCode, string Output, string Error)
{
    public static readonly string Root = FindRoot();

    public static async Task<SampleRun> OfAsync(string sample, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, sample + ".dll"), .. args])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await process.WaitForExitAsync(limit.Token);
        return new SampleRun(process.ExitCode, Lines(await output), await error);
    }

    /// <summary>Text with line feeds alone, whatever the system writes.</summary>
    public static string Lines(string text) => text.ReplaceLineEndings("\n").TrimStart('\uFEFF');

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Resolutions.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Unexpected test folder outside the repository; expected Resolutions.sln above it.");
    }
}
