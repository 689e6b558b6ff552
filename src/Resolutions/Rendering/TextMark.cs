using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Rendering;

/// <summary>A stretch of a paragraph's clean text that a node of the model is about.</summary>
/// <param name="Start">First position in the clean text.</param>
/// <param name="End">The position after the last one.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Node">The node: a <see cref="VerbPhrase"/>, <see cref="Actor"/>, <see cref="Deadline"/> or <see cref="Citation"/>.</param>
/// <param name="Place">Its place in the original text; the default span where unknown.</param>
internal sealed record TextMark(int Start, int End, MarkKind Kind, Node Node, TextSpan Place);
