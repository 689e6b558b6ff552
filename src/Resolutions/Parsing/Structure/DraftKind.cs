namespace Resolutions.Parsing.Structure;

/// <summary>What a block becomes in the model.</summary>
internal enum DraftKind
{
    Preambular,
    Operative,
    SubParagraph,
    Unnumbered,
    Heading,
    Section,
    Table,
}
