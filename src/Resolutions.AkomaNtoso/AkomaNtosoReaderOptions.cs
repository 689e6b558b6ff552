using Resolutions.Languages;

namespace Resolutions.AkomaNtoso;

/// <summary>How XML is read, and the limits that keep a hostile file from costing more than it should. Immutable; safe to share between threads.</summary>
/// <remarks>Document type definitions and external entities are never read, whatever the options.</remarks>
public sealed record AkomaNtosoReaderOptions
{
    /// <summary>The options used where none are given.</summary>
    public static AkomaNtosoReaderOptions Default { get; } = new();

    /// <summary>The most characters of XML that are read; a longer file gives an error and no document. 64 Mi unless set.</summary>
    public long MaxLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>How deep elements may nest; a deeper file gives an error and no document. 128 unless set.</summary>
    public int MaxDepth { get; init; } = 128;

    /// <summary>How many diagnostics are kept; a last one says when there were more. 1,000 unless set.</summary>
    public int MaxDiagnostics { get; init; } = 1_000;

    /// <summary>
    /// The languages whose phrases are known; those that come with the library unless set. A file in any other language is read for structure
    /// and links alone.
    /// </summary>
    public IReadOnlyList<LanguagePack> Languages { get; init; } = LanguagePack.BuiltIn;
}
