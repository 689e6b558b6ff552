using System.Globalization;
using Resolutions.Model;
using Resolutions.Parsing.Clauses;

namespace Resolutions.AkomaNtoso.Reading;

/// <summary>Makes blocks of the model from a tree, with their addresses.</summary>
/// <remarks>One for each document: addresses are unique in it.</remarks>
internal sealed class BlockFactory(ClauseReading clauses)
{
    private readonly Dictionary<string, int> _paths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    // Whether the last unnumbered paragraph above is the chapeau of a declaration.
    private bool _declares;

    /// <param name="nodes">Blocks of one level.</param>
    /// <param name="scope">What stands before their addresses: <c>B.I.</c>; empty on the top level of a document with one resolution.</param>
    /// <param name="inAnnex">Whether they are an annex's, whose paragraphs open with no phrase of the organ.</param>
    public List<Block> Make(IReadOnlyList<BlockNode> nodes, string scope, bool inAnnex = false)
    {
        var blocks = new List<Block>(nodes.Count);
        for (int i = 0; i < nodes.Count; i++)
        {
            BlockNode[] below = inAnnex || nodes[i].Kind != BlockKind.Text || nodes[i].Children.Count > 0 || !ChapeauShape.LeadsOn(nodes[i].Text.Text)
                ? []
                : [.. nodes.Skip(i + 1).TakeWhile(static node => node.Kind == BlockKind.Numbered)];
            // "Resolves that:" and numbered paragraphs after it: they are to it what items are to a paragraph.
            ClauseActions? read = below.Length > 0 ? clauses.ActionsBelow(nodes[i], below) : null;
            blocks.Add(Make(nodes[i], scope, 0, PhraseRole.Operative, inAnnex, null, read is null ? null : read with { Children = [] }, read is not null));
            if (read is null) continue;
            for (int at = 0; at < below.Length; at++) blocks.Add(Make(below[at], scope, 0, PhraseRole.Operative, inAnnex, null, read.Children.ElementAtOrDefault(at), true));
            i += below.Length;
        }

        return blocks;
    }

    private Block Make(BlockNode node, string scope, int depth, PhraseRole role, bool inAnnex, string? above, ClauseActions? actions, bool isRead = false)
    {
        if (node.Kind == BlockKind.Preambular) role = PhraseRole.Preambular;
        switch (node.Kind)
        {
            case BlockKind.Heading:
                return new Heading { Path = Count(scope, "H"), Text = node.Text.Text, FootnoteCalls = node.Text.Calls };
            case BlockKind.Table:
                return new TextTable { Path = Count(scope, "T"), Rows = node.Rows, FootnoteCalls = node.Text.Calls };
            case BlockKind.Section:
                string path = Unique(scope + Address(node, ItemLabel.Clean(node.Label!)));
                return new Section
                {
                    Path = path,
                    Label = node.Label!,
                    Title = node.Title?.Text,
                    FootnoteCalls = node.Title?.Calls ?? [],
                    Children = Make(node.Children, path + ".", inAnnex),
                };
        }

        string own = node.Kind switch
        {
            BlockKind.Preambular => Count(scope, "PP"),
            BlockKind.Numbered => Unique(string.Create(CultureInfo.InvariantCulture, $"{scope}OP{node.Reading.Ordinal}")),
            BlockKind.Item => Unique($"{scope}({Address(node, node.Label!)})"),
            _ => Count(scope, "P"),
        };
        bool opens = !inAnnex && (node.Kind is BlockKind.Preambular or BlockKind.Numbered || (node.Kind == BlockKind.Text && node.Parent?.HoldsItems != true));
        if (opens && node.Kind == BlockKind.Text) _declares = clauses.Declares(node.Text);
        Clauses read = clauses.Read(node.Text, role, opens, _declares && opens && node.Kind == BlockKind.Numbered, above);
        // The preamble asks nobody and an annex is not the organ's act; what stands below a paragraph is read with it.
        if (opens && !isRead && role == PhraseRole.Operative) actions = clauses.Actions(node, read.Opening);
        int below = depth + (node.Kind == BlockKind.Item ? 1 : 0);
        var children = new List<Block>(node.Children.Count);
        foreach (BlockNode child in node.Children)
        {
            string inside = child.Kind == BlockKind.Item ? own : own + ".";
            children.Add(Make(child, inside, below, role, inAnnex, read.LastVerb, actions?.Children.ElementAtOrDefault(children.Count)));
        }

        Paragraph block = node.Kind switch
        {
            BlockKind.Preambular => new PreambularParagraph { Path = own, Text = node.Text.Text },
            BlockKind.Numbered => new OperativeParagraph { Path = own, Text = node.Text.Text, Number = node.Reading.Ordinal },
            BlockKind.Item => new SubParagraph { Path = own, Text = node.Text.Text, Depth = depth + 1, Ordinal = node.Reading.Ordinal },
            _ => new UnnumberedParagraph { Path = own, Text = node.Text.Text },
        };
        return block with
        {
            Label = node.Label,
            Children = children,
            FootnoteCalls = node.Text.Calls,
            Opening = read.Opening is { } opening ? Places.Without(opening.Phrase) : null,
            Actions = actions is null ? [] : [.. actions.Actions.Select(Places.Without)],
            Citations = read.Citations,
        };
    }

    private static string Address(BlockNode node, string label) => node.Reading.Ordinal > 0 ? ItemLabel.Address(node.Reading) : label;

    private string Count(string scope, string kind)
    {
        string key = scope + kind;
        int number = _counts.GetValueOrDefault(key) + 1;
        _counts[key] = number;
        return Unique(string.Create(CultureInfo.InvariantCulture, $"{key}{number}"));
    }

    // A number or label that comes again where it has been: OP1~2.
    private string Unique(string path)
    {
        int times = _paths[path] = _paths.GetValueOrDefault(path) + 1;
        return times == 1 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}~{times}");
    }
}
