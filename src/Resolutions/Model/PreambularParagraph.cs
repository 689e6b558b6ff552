namespace Resolutions.Model;

/// <summary>A paragraph of the preamble: opens with a participle or an adjective and ends with a comma.</summary>
public sealed record PreambularParagraph : Paragraph;
