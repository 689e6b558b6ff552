using Resolutions.Documents;
using Resolutions.Parsing;

namespace Resolutions.Fuzz.Targets;

/// <summary>The readers of files, with limits small enough for many runs.</summary>
internal static class FileReading
{
    private static readonly DocumentReaderOptions Options = new() { MaxPages = 50, MaxDecompressedBytes = 4 << 20 };

    public static string? Check(byte[] input)
    {
        using var stream = new MemoryStream(input, writable: false);
        ParseResult result = ResolutionReader.Read(stream, Options);
        bool isWhole = !result.Source.Text.Any(char.IsSurrogate);
        return Promises.OfSpans(result) ?? result.Documents.Select(document => Promises.OfDocument(document, isWhole)).FirstOrDefault(static broken => broken is not null);
    }
}
