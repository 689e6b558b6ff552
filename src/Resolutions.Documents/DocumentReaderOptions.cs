using Resolutions.Parsing;

namespace Resolutions.Documents;

/// <summary>How files are read, and the limits that keep a hostile file from costing more than it should. Immutable; safe to share between threads.</summary>
public sealed record DocumentReaderOptions
{
    /// <summary>The options used where none are given.</summary>
    public static DocumentReaderOptions Default { get; } = new();

    /// <summary>How the text of the file is parsed.</summary>
    public ResolutionParserOptions Parser { get; init; } = ResolutionParserOptions.Default;

    /// <summary>The largest file that is read, in bytes; a larger one gives a diagnostic and no document. 256 Mi unless set.</summary>
    public long MaxFileBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>The most pages of a PDF; a longer one gives a diagnostic and no document. 2,000 unless set.</summary>
    public int MaxPages { get; init; } = 2_000;

    /// <summary>
    /// How much the compressed parts of a file may come to, in bytes, taken together; more gives a diagnostic and no document. Pictures count only
    /// where they have to be unpacked. 256 Mi unless set.
    /// </summary>
    public long MaxDecompressedBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>How deep objects (PDF) and elements (Word) may nest; deeper ones give a diagnostic and no document. 200 unless set.</summary>
    public int MaxDepth { get; init; } = 200;

    /// <summary>
    /// Reads the UN's XML (AKN4UN), such as the package Resolutions.AkomaNtoso does; null, as it is unless set, where XML is not read and gives a
    /// diagnostic. The stream stands at its start and is closed by the caller.
    /// </summary>
    public Func<Stream, CancellationToken, XmlReadResult>? ReadXml { get; init; }
}
