using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Resolutions.Cli.Input;

/// <summary>One text to work on, or why it could not be read.</summary>
/// <param name="Path">The path as given; <c>-</c> for standard input.</param>
/// <param name="Text">The text; null where it could not be read.</param>
/// <param name="Error">Why not; null where it could.</param>
internal sealed record TextInput(string Path, string? Text, string? Error)
{
    public const string StandardInput = "-";

    [MemberNotNullWhen(true, nameof(Text))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsRead => Text is not null;

    /// <summary>Reads UTF-8, or UTF-16 and UTF-32 with a byte order mark. Never throws on what a path may name.</summary>
    public static TextInput Read(string path, Streams streams)
    {
        try
        {
            if (path == StandardInput)
            {
                using var reader = new StreamReader(streams.Input, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
                return new TextInput(path, reader.ReadToEnd(), null);
            }

            return Directory.Exists(path)
                ? new TextInput(path, null, "is a folder; expected a file. To take all files in it, use --recursive.")
                : new TextInput(path, File.ReadAllText(path), null);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return new TextInput(path, null, "there is no such file. Check the path; the folder you are in is " + Directory.GetCurrentDirectory() + ".");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new TextInput(path, null, "cannot be read: " + exception.Message);
        }
    }
}
