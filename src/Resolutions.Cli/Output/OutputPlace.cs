using Resolutions.Cli.Input;

namespace Resolutions.Cli.Output;

/// <summary>Where files that are made go.</summary>
/// <param name="path">A file or a folder; null is standard output.</param>
/// <param name="isFolder">Whether it is a folder, with a file for each input.</param>
/// <param name="format">The format, which is the suffix of files in the folder.</param>
internal sealed class OutputPlace(string? path, bool isFolder, string format)
{
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);

    public string? Path { get; } = path;

    public string Format { get; } = format;

    /// <summary>Writes what was made of an input.</summary>
    /// <returns>Why it could not be written; null where it was.</returns>
    public string? Write(string name, MemoryStream content)
    {
        string target = isFolder ? System.IO.Path.Combine(Path!, System.IO.Path.ChangeExtension(name == FileInput.StandardInput ? "standard-input" : name, Format)) : Path!;
        if (!_written.Add(target)) return $"would be written to {target}, where another of these files was; name it alone, with --output FILE.";
        try
        {
            if (isFolder) Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            using FileStream file = File.Create(target);
            content.WriteTo(file);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return $"{target} cannot be written: {exception.Message}";
        }
    }
}
