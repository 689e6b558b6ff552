namespace Resolutions.Parsing.Blocks;

/// <summary>What a block is, as far as its lines tell.</summary>
internal enum BlockShape
{
    /// <summary>A paragraph, a heading or a table: the structure decides.</summary>
    Text,
    Title,
    Enacting,
    Closing,
    AnnexLabel,
}
