using Resolutions.Model;

namespace Resolutions.Serialization.Rows;

/// <summary>One block of a document: a paragraph, a heading, a line of the closing, a footnote.</summary>
public sealed record BlockRow : Row
{
    /// <summary>The part's letter in a composite resolution; null otherwise.</summary>
    public string? Part { get; init; }

    /// <summary>Where in the document: one of <see cref="RowSection"/>.</summary>
    public required string Section { get; init; }

    /// <summary>The address, unique in the document and the same in every language: <c>PP3</c>, <c>OP19(a)</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The label as printed, <c>19.</c> or <c>(a)</c>; null where there is none.</summary>
    public string? Label { get; init; }

    /// <summary>0 for a numbered paragraph, 1 for (a), 2 for (i); 0 for everything without a place in that tree.</summary>
    public int Depth { get; init; }

    /// <summary>The opening phrase as printed; null where there is none.</summary>
    public string? Opening { get; init; }

    /// <summary>Canonical ids of the verbs of all actions in order; of the opening phrase where there are no actions.</summary>
    public IReadOnlyList<string> Verbs { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>Canonical ids of the actors addressed, in order; an actor that is in no registry has none and is left out.</summary>
    public IReadOnlyList<string> Addressees { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>The text without label, footnote calls, page furniture and line breaks. Rows of a table are parted by line feeds.</summary>
    public required string Text { get; init; }

    /// <summary>Canonical symbols of the documents cited, each once, in order of first mention.</summary>
    public IReadOnlyList<string> Cites { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>First position in the file's text, in UTF-16 units.</summary>
    public int Start { get; init; }

    /// <summary>The position after the last one.</summary>
    public int End { get; init; }
}
