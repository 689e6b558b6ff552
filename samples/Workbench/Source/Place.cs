using Resolutions.Text;

namespace Workbench.Source;

/// <summary>Where something of the model stands in the source.</summary>
/// <param name="Span">Where.</param>
/// <param name="Class">What it is, for the style sheet.</param>
/// <param name="Block">The link to the block on the page; null where it is no block.</param>
internal sealed record Place(TextSpan Span, string Class, BlockLink? Block = null);
