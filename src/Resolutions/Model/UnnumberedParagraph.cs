namespace Resolutions.Model;

/// <summary>
/// Running text without a label: the whole operative part of a resolution that numbers nothing, a paragraph of an annex, or text that goes on
/// after the last sub-paragraph.
/// </summary>
public sealed record UnnumberedParagraph : Paragraph;
