using System.Diagnostics;
using System.Text;
using Resolutions.AkomaNtoso;
using Resolutions.Parsing;

namespace Resolutions.Cli.Tests;

/// <summary>Runs command lines in bash, with the built tool as <c>resolutions</c>, in a folder that has the files which help texts and pages name.</summary>
internal sealed class Shell : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Shell()
    {
        foreach (string language in new[] { "en", "zh", "en-zh" })
        {
            string seed = File.ReadAllText(ToolRun.Seed(language));
            _folder.Write($"A_RES_55_162.{language}.txt", seed);
            if (language != "en-zh") _folder.Write($"texts/A_RES_55_162.{language}.txt", seed);
        }

        _folder.Write("A_RES_74_20.en.txt", Samples.Text);
        _folder.Write("A_RES_75_20.en.txt", Samples.Text.Replace("seventy-fifth", "seventy-sixth", StringComparison.Ordinal));
        _folder.Write("A_RES_75_100_E.xml", Samples.Xml);
        _folder.Write("un-xml/75/75_100_E.xml", Samples.Xml);
        using (FileStream chinese = File.Create(_folder.At("un-xml/75/A_RES_55_162.zh.xml")))
        {
            AkomaNtosoWriter.Write(ResolutionParser.Parse(File.ReadAllText(ToolRun.Seed("zh"))).Document!, chinese);
        }

        File.WriteAllBytes(_folder.At("resolution.pdf"), Samples.Pdf(Samples.Text));
        string program = Path.Combine(AppContext.BaseDirectory, "Resolutions.Cli.dll");
        string script = _folder.Write(".bin/resolutions", $"#!/bin/sh\nexec dotnet '{program}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public string Folder => _folder.Path;

    /// <summary>Whether this machine has it.</summary>
    public static bool IsThere { get; } = File.Exists("/bin/bash");

    public async Task<ToolRun> RunAsync(string commandLine)
    {
        var start = new ProcessStartInfo("/bin/bash", ["-c", commandLine])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["PATH"] = _folder.At(".bin") + ":" + start.Environment["PATH"];
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await process.WaitForExitAsync(limit.Token);
        return new ToolRun(process.ExitCode, await output, await error);
    }

    public void Dispose() => _folder.Dispose();
}
