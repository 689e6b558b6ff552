using System.Diagnostics;

namespace Resolutions.Documents.Tests.Gold;

/// <summary>LibreOffice's headless converter, a writer of PDF that is not ours and not the reader's.</summary>
internal static class Soffice
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    /// <summary>The program; null where it is not installed.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(static folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "soffice.exe" : "soffice")).FirstOrDefault(File.Exists);

    /// <summary>Makes PDFs of Word files, all in one run of the program.</summary>
    public static void Convert(IEnumerable<string> files, string folder)
    {
        var start = new ProcessStartInfo(Program!) { RedirectStandardOutput = true, RedirectStandardError = true };
        // A profile of its own lets it run beside another one.
        foreach (string argument in (string[])["--headless", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf", "--outdir", folder]) start.ArgumentList.Add(argument);
        foreach (string file in files) start.ArgumentList.Add(file);
        using Process process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(Patience)) return;
        process.Kill(entireProcessTree: true);
        throw new TimeoutException("Unexpected wait for soffice; expected the PDFs within four minutes.");
    }
}
