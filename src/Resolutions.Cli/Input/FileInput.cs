using System.Diagnostics.CodeAnalysis;
using Resolutions.AkomaNtoso;
using Resolutions.Diagnostics;
using Resolutions.Documents;
using Resolutions.Parsing;

namespace Resolutions.Cli.Input;

/// <summary>One file and what reading it gave.</summary>
/// <param name="Path">The path as given; <c>-</c> for standard input.</param>
/// <param name="Result">What reading gave; null where there was nothing to read.</param>
/// <param name="Error">Why the file could not be read, or not as what it is; null where it could.</param>
internal sealed record FileInput(string Path, ParseResult? Result, string? Error)
{
    public const string StandardInput = "-";

    /// <summary>What an output made of the file is called; its path unless it lies in a folder that was given.</summary>
    public string Name { get; init; } = Path;

    /// <summary>Whether it is of a kind that is not read at all: a picture, a spreadsheet.</summary>
    public bool IsOfOtherKind => Result is { Documents.Count: 0 } && Result.Diagnostics.Any(static diagnostic => diagnostic.Id == DocumentDiagnostics.WrongKind.Id);

    [MemberNotNullWhen(true, nameof(Result))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsRead => Error is null;

    /// <summary>Options for reading text, PDF, Word and AKN4UN.</summary>
    public static DocumentReaderOptions Options(ResolutionParserOptions parser) => new() { Parser = parser, ReadXml = ReadXml };

    /// <summary>Reads a file of any kind, told by its content. Never throws on what a path may name.</summary>
    public static FileInput Read(string path, Streams streams, DocumentReaderOptions options, CancellationToken cancellationToken)
    {
        try
        {
            if (path == StandardInput) return Of(path, ResolutionReader.Read(streams.Input, options, cancellationToken));
            if (Directory.Exists(path)) return new FileInput(path, null, "is a folder; expected a file.");
            using FileStream stream = File.OpenRead(path);
            return Of(path, ResolutionReader.Read(stream, options, cancellationToken));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return new FileInput(path, null, "there is no such file. Check the path; the folder you are in is " + Directory.GetCurrentDirectory() + ".");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new FileInput(path, null, "cannot be read: " + exception.Message);
        }
    }

    /// <summary>The same file as one that does not hold what the command needs, where it holds no resolution.</summary>
    public FileInput NeedResolution() =>
        IsRead && Result.Documents.Count == 0
            ? this with { Error = FirstError(Result)?.Message ?? "Unexpected text; expected a General Assembly resolution." }
            : this;

    /// <summary>A text without a resolution was read all the same; a damaged PDF was not.</summary>
    private static FileInput Of(string path, ParseResult result)
    {
        Diagnostic? error = result.Documents.Count == 0 ? FirstError(result) : null;
        bool isOfFile = error is not null && DocumentDiagnostics.All.Concat(AkomaNtosoDiagnostics.All).Any(descriptor => descriptor.Id == error.Id);
        return new FileInput(path, result, isOfFile ? error!.Message : null);
    }

    private static Diagnostic? FirstError(ParseResult result) => result.Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static XmlReadResult ReadXml(Stream stream, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        AkomaNtosoReadResult read = AkomaNtosoReader.Read(stream);
        return new XmlReadResult(read.Document, read.Diagnostics);
    }
}
