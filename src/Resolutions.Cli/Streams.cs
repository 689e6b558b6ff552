using Resolutions.Cli.Output;

namespace Resolutions.Cli;

/// <summary>What the tool reads from and writes to: the process's own streams, or a test's.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="TerminalWidth">Columns of the terminal that the output goes to; null where it goes to a file or a pipe.</param>
/// <param name="Progress">Where a progress bar may be shown on standard error; null where none may.</param>
internal sealed record Streams(Stream Input, Stream Output, TextWriter Error, int? TerminalWidth = null, ProgressSlot? Progress = null);
