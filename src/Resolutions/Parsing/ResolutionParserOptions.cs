using Resolutions.Languages;

namespace Resolutions.Parsing;

/// <summary>How texts are parsed. Immutable; safe to share between threads.</summary>
public sealed record ResolutionParserOptions
{
    /// <summary>The options used where none are given.</summary>
    public static ResolutionParserOptions Default { get; } = new();

    /// <summary>BCP 47 tag of the text's language; null to find it from the text.</summary>
    public string? Language { get; init; }

    /// <summary>The languages that may occur; those that come with the library unless set.</summary>
    public IReadOnlyList<LanguagePack> Languages { get; init; } = LanguagePack.BuiltIn;

    /// <summary>The longest text that is parsed, in UTF-16 units; a longer one gives a diagnostic and no document. 128 Mi unless set.</summary>
    public int MaxLength { get; init; } = 128 * 1024 * 1024;

    /// <summary>How deep sub-paragraphs may nest; deeper ones are kept at this depth. 16 unless set.</summary>
    public int MaxDepth { get; init; } = 16;

    /// <summary>How many diagnostics are kept; a last one says when there were more. 1,000 unless set.</summary>
    public int MaxDiagnostics { get; init; } = 1_000;
}
