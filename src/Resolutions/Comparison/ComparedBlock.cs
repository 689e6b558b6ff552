using Resolutions.Model;

namespace Resolutions.Comparison;

/// <summary>A block with what is compared of it.</summary>
internal sealed record ComparedBlock(Block Block, BlockFacts Facts);
