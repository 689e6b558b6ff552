namespace Resolutions.Languages;

/// <summary>What a word says about the documents named near it.</summary>
internal enum CitationTermKind
{
    Resolution,
    Decision,
    Organ,
    Possessive,
    Same,
    Instrument,
}
