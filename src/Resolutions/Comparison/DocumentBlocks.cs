using Resolutions.Model;

namespace Resolutions.Comparison;

/// <summary>The blocks of a document as one list.</summary>
internal static class DocumentBlocks
{
    /// <summary>All blocks in reading order, sections and sub-paragraphs beside what they are in.</summary>
    public static IEnumerable<Block> Of(ResolutionDocument document) => document.Resolutions.SelectMany(static resolution =>
        resolution.Preamble.Blocks.Concat(resolution.Operative.Blocks).Concat(resolution.Annexes.SelectMany(static annex => annex.Blocks))
            .SelectMany(static block => block.DescendantsAndSelf()));

    /// <summary>The text of a block without those inside it; empty for a section without a title.</summary>
    public static string TextOf(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text,
        Heading heading => heading.Text,
        Section section => section.Title ?? "",
        TextTable table => string.Join('\n', table.Rows),
        _ => "",
    };
}
