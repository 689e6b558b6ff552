namespace Resolutions.Parsing.Clauses;

/// <summary>A piece of text that matters to citations, as a range of the cleaned text.</summary>
internal readonly record struct CitationToken(CitationTokenKind Kind, int Start, int End)
{
    /// <summary>A symbol, or the id of an organ or an instrument.</summary>
    public string Id { get; init; } = "";

    public DocumentNumber Number { get; init; }

    /// <summary>Whether a mark beside a number shows that it is a document's: 第, 号.</summary>
    public bool IsMarked { get; init; }

    public DateOnly Date { get; init; }

    /// <summary>Whether a place is a numbered paragraph.</summary>
    public bool IsParagraph { get; init; }

    /// <summary>A place's labels as a range of the cleaned text.</summary>
    public Range Labels { get; init; }

    /// <summary>Whether a citation can come of it; the others only say more about one.</summary>
    public bool MayCite => Kind is CitationTokenKind.Symbol or CitationTokenKind.Instrument or CitationTokenKind.Same or CitationTokenKind.InternalPlace or CitationTokenKind.Number;

    public bool IsNoun => Kind is CitationTokenKind.Resolution or CitationTokenKind.Decision;
}
