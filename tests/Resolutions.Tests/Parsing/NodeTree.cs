using Resolutions.Model;

namespace Resolutions.Tests.Parsing;

/// <summary>Walks a document's nodes.</summary>
internal static class NodeTree
{
    /// <summary>All blocks of all resolutions, those inside others included.</summary>
    public static IEnumerable<Block> Blocks(ResolutionDocument document) => document.Resolutions.SelectMany(Blocks);

    public static IEnumerable<Block> Blocks(Resolution resolution) =>
        resolution.Preamble.Blocks.Concat(resolution.Operative.Blocks).Concat(resolution.Annexes.SelectMany(static annex => annex.Blocks))
            .SelectMany(static block => block.DescendantsAndSelf());

    /// <summary>All calls of footnotes: in paragraphs, headings, sections and titles.</summary>
    public static IEnumerable<FootnoteCall> Calls(ResolutionDocument document) =>
        Blocks(document).SelectMany(CallsOf).Concat(document.Resolutions.SelectMany(static part => part.Title?.FootnoteCalls ?? [])).Concat(document.Title?.FootnoteCalls ?? []);

    /// <summary>All nodes that have a text of their own, but for notes and page furniture.</summary>
    public static IEnumerable<Node> Leaves(ResolutionDocument document) =>
    [
        .. document.Masthead.Lines,
        .. document.Title is { } title ? [title] : Array.Empty<Node>(),
        .. document.Resolutions.SelectMany(Leaves),
    ];

    private static IEnumerable<Node> Leaves(Resolution resolution)
    {
        if (resolution.Title is { } title) yield return title;
        if (resolution.EnactingLine is { } enacting) yield return enacting;
        foreach (Block block in Blocks(resolution)) yield return block;
        foreach (TextLine line in resolution.Closing?.Lines ?? []) yield return line;
        foreach (Annex annex in resolution.Annexes)
        {
            if (annex.Label is { } label) yield return label;
            if (annex.Title is { } heading) yield return heading;
        }
    }

    private static IReadOnlyList<FootnoteCall> CallsOf(Block block) => block switch
    {
        Paragraph paragraph => paragraph.FootnoteCalls,
        Heading heading => heading.FootnoteCalls,
        Section section => section.FootnoteCalls,
        _ => [],
    };

    /// <summary>Each node with each node directly inside.</summary>
    public static IEnumerable<(Node Parent, Node Child)> Edges(ResolutionDocument document)
    {
        if (document.Masthead.Lines.Count > 0) yield return (document, document.Masthead);
        foreach (MastheadLine line in document.Masthead.Lines) yield return (document.Masthead, line);
        if (document.Title is { } title) yield return (document, title);
        foreach (Footnote note in document.Footnotes) yield return (document, note);
        foreach ((Node Parent, Node Child) edge in document.Footnotes.SelectMany(Inside)) yield return edge;
        foreach (PageFurniture furniture in document.Furniture) yield return (document, furniture);
        foreach (Resolution resolution in document.Resolutions) yield return (document, resolution);
        foreach ((Node Parent, Node Child) edge in document.Resolutions.SelectMany(Edges)) yield return edge;
    }

    /// <summary>Each list of nodes that follow each other.</summary>
    public static IEnumerable<IReadOnlyList<Node>> Siblings(ResolutionDocument document)
    {
        yield return document.Masthead.Lines;
        yield return document.Resolutions;
        yield return document.Furniture;
        foreach (Resolution resolution in document.Resolutions)
        {
            yield return [.. Parts(resolution)];
            yield return resolution.Preamble.Blocks;
            yield return resolution.Operative.Blocks;
            yield return resolution.Closing?.Lines ?? [];
            foreach (Annex annex in resolution.Annexes) yield return annex.Blocks;
        }

        foreach (Block block in Blocks(document)) yield return block.Children;
    }

    private static IEnumerable<Node> Parts(Resolution resolution)
    {
        if (resolution.Title is { } title) yield return title;
        if (resolution.EnactingLine is { } enacting) yield return enacting;
        if (resolution.Preamble.Blocks.Count > 0) yield return resolution.Preamble;
        if (resolution.Operative.Blocks.Count > 0) yield return resolution.Operative;
        if (resolution.Closing is { } closing) yield return closing;
        foreach (Annex annex in resolution.Annexes) yield return annex;
    }

    private static IEnumerable<(Node Parent, Node Child)> Edges(Resolution resolution)
    {
        foreach (Node part in Parts(resolution)) yield return (resolution, part);
        foreach (Block block in resolution.Preamble.Blocks) yield return (resolution.Preamble, block);
        foreach (Block block in resolution.Operative.Blocks) yield return (resolution.Operative, block);
        foreach (TextLine line in resolution.Closing?.Lines ?? []) yield return (resolution.Closing!, line);
        foreach (Annex annex in resolution.Annexes)
        {
            if (annex.Label is { } label) yield return (annex, label);
            if (annex.Title is { } title) yield return (annex, title);
            foreach (Block block in annex.Blocks) yield return (annex, block);
        }

        foreach (Block block in Blocks(resolution))
        {
            foreach (Block child in block.Children) yield return (block, child);
            foreach ((Node, Node) edge in Inside(block)) yield return edge;
        }
    }

    private static IEnumerable<(Node Parent, Node Child)> Inside(Node node)
    {
        IEnumerable<Node> inside = node switch
        {
            Footnote note => note.Citations,
            Paragraph paragraph => [.. paragraph.Citations, .. CallsOf(paragraph), .. paragraph.Opening is { } opening ? [opening] : Array.Empty<Node>()],
            Block block => CallsOf(block),
            _ => [],
        };
        foreach (Node child in inside) yield return (node, child);
    }
}
