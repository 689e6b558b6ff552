namespace Resolutions.Cli.Input;

/// <summary>A path to be read, and how it came to be named.</summary>
/// <param name="Path">The path as given, or below the folder as given.</param>
/// <param name="Name">What an output made of it is called: its path below the folder that was given, or its file name.</param>
/// <param name="IsFound">Whether nobody named it: it lies in a folder that was given without a pattern, so that files of other kinds are passed over.</param>
/// <param name="Error">Why it cannot be read, where looking for files has found that; else null.</param>
internal sealed record InputPath(string Path, string Name, bool IsFound = false, string? Error = null);
