using Microsoft.Win32.SafeHandles;

namespace Resolutions.Cli.Output;

/// <summary>The process's own output.</summary>
internal static class StandardOutput
{
    private const nint Descriptor = 1;

    /// <summary>Opens it.</summary>
    /// <param name="isPipe">Whether another program reads it; false for terminals and files.</param>
    public static Stream Open(out bool isPipe)
    {
        isPipe = false;
        if (!Console.IsOutputRedirected || OperatingSystem.IsWindows()) return Console.OpenStandardOutput();
        try
        {
            var stream = new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            isPipe = !stream.CanSeek;
            // The console's stream is silent where the reader of a pipe has gone, and all would be read to the end for nobody.
            // A file is left to it, though: this stream would not move the place where the next program writes on.
            if (isPipe) return stream;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Closed, or not to be written to: the console's stream says so in its own way.
        }

        return Console.OpenStandardOutput();
    }
}
