using Resolutions.Model;

namespace Resolutions.Rendering.Html;

/// <summary>One text of two side by side: writes its blocks, and what stands between them when the next block is due.</summary>
internal sealed class BesideColumn
{
    private readonly Dictionary<Block, List<Action>> _before = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Block, int> _levels = new(ReferenceEqualityComparer.Instance);
    private readonly List<Action> _rest = [];
    private readonly BlockWriter _blocks;
    private readonly DocumentWriter _document;

    public BesideColumn(HtmlWriter html, ResolutionDocument document, HtmlRenderOptions options, string idPrefix)
    {
        Page = new PageContext(html, document, options, [], idPrefix);
        _blocks = new BlockWriter(Page);
        _document = new DocumentWriter(Page);
        Arrange();
    }

    public PageContext Page { get; }

    public void WriteMasthead() => new MastheadWriter(Page).Write();

    public void WriteTitle() => _document.WriteTitle();

    public void Write(Block block) => _blocks.WriteAlone(block, _levels.GetValueOrDefault(block, 1));

    public void WriteFootnotes() => new PartsWriter(Page).WriteFootnotes();

    /// <summary>What is due before a block.</summary>
    public List<Action> Before(Block? block) => block is not null && _before.Remove(block, out List<Action>? due) ? due : [];

    /// <summary>What is due after the last block.</summary>
    public List<Action> Rest() => _rest;

    private void Arrange()
    {
        bool isComposite = Page.Document.Resolutions.Count > 1;
        int level = isComposite ? 2 : 1;
        var due = new List<Action>();
        for (int i = 0; i < Page.Document.Resolutions.Count; i++)
        {
            Resolution resolution = Page.Document.Resolutions[i];
            due.Add(() => _document.WriteOpening(resolution, isComposite));
            due = Place(resolution.Preamble.Blocks, level, due);
            due = Place(resolution.Operative.Blocks, level, due);
            due.Add(() => _document.WriteClosing(resolution.Closing));
            for (int k = 0; k < resolution.Annexes.Count; k++)
            {
                Annex annex = resolution.Annexes[k];
                string id = DocumentWriter.AnnexId(Page, i, k);
                due.Add(() => _document.WriteAnnexHead(annex, id, level));
                due = Place(annex.Blocks, level + 1, due);
            }
        }

        _rest.AddRange(due);
    }

    private List<Action> Place(IReadOnlyList<Block> blocks, int level, List<Action> due)
    {
        if (blocks.Count == 0) return due;
        _before[blocks[0]] = due;
        foreach (Block block in blocks) Note(block, level);
        return [];
    }

    private void Note(Block block, int level)
    {
        _levels[block] = level;
        foreach (Block child in block.Children) Note(child, block is Section ? level + 1 : level);
    }
}
