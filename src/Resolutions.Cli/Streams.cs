namespace Resolutions.Cli;

/// <summary>What the tool reads from and writes to: the process's own streams, or a test's.</summary>
internal sealed record Streams(Stream Input, Stream Output, TextWriter Error);
