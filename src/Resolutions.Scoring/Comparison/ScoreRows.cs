namespace Resolutions.Scoring.Comparison;

/// <summary>A document as the parser gave it: what the document row and the rows of paragraphs say (docs/rows.md).</summary>
internal sealed record ScoreRows
{
    public string? Symbol { get; init; }

    public string? Title { get; init; }

    public string? Session { get; init; }

    public string? AdoptedOn { get; init; }

    public string? IssuedOn { get; init; }

    public string? Meeting { get; init; }

    /// <summary>Preambular and operative paragraphs with everything below them, in reading order; annexes and headings left out.</summary>
    public IReadOnlyList<ScoreRow> Paragraphs { get; init; } = [];
}
