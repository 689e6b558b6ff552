using System.Text.Json.Serialization;

namespace Resolutions.Model;

/// <summary>A block of running text: preambular, operative, sub-paragraph or unnumbered.</summary>
public abstract record Paragraph : Block
{
    /// <summary>The label as printed, <c>19.</c> or <c>(a)</c>; null where the paragraph has none.</summary>
    public string? Label { get; init; }

    /// <summary>
    /// The text with label, line breaks, page furniture, footnote calls and repeated bold letters taken out. Punctuation that the source
    /// has lost is not put back. Where there are <see cref="Block.Children"/>, this is the chapeau alone.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>The phrase it opens with, after any connective; null where it opens with no known phrase.</summary>
    public VerbPhrase? Opening { get; init; }

    /// <summary>Each act of the organ in the main clauses, in order; empty in preambles.</summary>
    public IReadOnlyList<ResolutionAction> Actions { get; init => field = ValueList<ResolutionAction>.Of(value); } = ValueList<ResolutionAction>.Empty;

    /// <summary>Each mention of a document, in order.</summary>
    public IReadOnlyList<Citation> Citations { get; init => field = ValueList<Citation>.Of(value); } = ValueList<Citation>.Empty;

    /// <summary>Each call of a footnote, in order.</summary>
    public IReadOnlyList<FootnoteCall> FootnoteCalls { get; init => field = ValueList<FootnoteCall>.Of(value); } = ValueList<FootnoteCall>.Empty;

    /// <summary>The actors addressed by all actions, in order.</summary>
    [JsonIgnore]
    public IEnumerable<Actor> Addressees => Actions.SelectMany(static action => action.Addressees);
}
