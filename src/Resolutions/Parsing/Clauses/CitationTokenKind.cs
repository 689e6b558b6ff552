namespace Resolutions.Parsing.Clauses;

/// <summary>What a piece of text is to the reader of citations.</summary>
internal enum CitationTokenKind
{
    Symbol,
    Number,
    Resolution,
    Decision,
    Organ,
    Possessive,
    Same,
    Instrument,
    Date,
    Place,
    InternalPlace,

    /// <summary>The end of a sentence or of a clause of its own: lists of numbers do not go past it.</summary>
    Break,
}
