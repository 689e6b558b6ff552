namespace Resolutions.Cli;

/// <summary>The tool's exit codes, as docs/cli.md lists them.</summary>
internal static class ExitCode
{
    public const int Ok = 0;

    /// <summary>A file could not be read, or did not hold what the command needs; the others were done.</summary>
    public const int Failed = 1;

    /// <summary>The command line was wrong; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>Stopped by Ctrl+C.</summary>
    public const int Cancelled = 130;

    /// <summary>The program that read the output has gone, as with <c>| head</c>; what a process has that the pipe's signal ends.</summary>
    public const int PipeClosed = 141;
}
