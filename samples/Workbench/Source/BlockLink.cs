using Resolutions.Text;

namespace Workbench.Source;

/// <summary>A link from where a block begins in the source to the block on the page.</summary>
/// <param name="Path">The block's address: OP4.</param>
/// <param name="Target">The id of its element.</param>
/// <param name="Span">All of the block.</param>
public sealed record BlockLink(string Path, string Target, TextSpan Span);
