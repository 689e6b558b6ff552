using Resolutions.Diagnostics;
using Resolutions.Model;

namespace Resolutions.Rendering.Html;

/// <summary>Which diagnostics stand beside which block.</summary>
internal sealed class MarginNotes
{
    /// <summary>How many blocks before a place are asked whether it lies in them: what lies in a gap between blocks is nowhere.</summary>
    private const int Reach = 64;

    private readonly Dictionary<Block, List<Diagnostic>> _byBlock = new(ReferenceEqualityComparer.Instance);
    private readonly List<Diagnostic> _atTop = [], _elsewhere = [];

    public MarginNotes(ResolutionDocument document, IReadOnlyList<Diagnostic> diagnostics)
    {
        Block[] blocks = [.. Comparison.DocumentBlocks.Of(document).Where(static block => !block.Span.IsEmpty).OrderBy(static block => block.Span.Start)];
        int[] starts = [.. blocks.Select(static block => block.Span.Start)];
        foreach (Diagnostic diagnostic in diagnostics)
        {
            int place = diagnostic.Span.Start;
            if (diagnostic.Span == default) _elsewhere.Add(diagnostic);
            else if (Holder(blocks, starts, place) is { } block) Notes(block).Add(diagnostic);
            else if (starts.Length > 0 && place < starts[0]) _atTop.Add(diagnostic);
            else _elsewhere.Add(diagnostic);
        }
    }

    /// <summary>Whether anything stands in the margin.</summary>
    public bool HasAny => _atTop.Count > 0 || _byBlock.Count > 0;

    /// <summary>What concerns masthead, title and enacting line.</summary>
    public IReadOnlyList<Diagnostic> AtTop => _atTop;

    /// <summary>What has no place, or one that is in no block.</summary>
    public IReadOnlyList<Diagnostic> Elsewhere => _elsewhere;

    /// <summary>What concerns a block and none inside it.</summary>
    public IReadOnlyList<Diagnostic> Beside(Block block) => _byBlock.TryGetValue(block, out List<Diagnostic>? notes) ? notes : [];

    private static Block? Holder(Block[] blocks, int[] starts, int place)
    {
        int at = Array.BinarySearch(starts, place);
        if (at < 0) at = ~at - 1;
        // Of blocks that begin at one place the innermost is the last.
        while (at >= 0 && at + 1 < starts.Length && starts[at + 1] == place) at++;
        for (int i = at; i >= 0 && i > at - Reach; i--)
        {
            if (blocks[i].Span.Contains(place)) return blocks[i];
        }

        return null;
    }

    private List<Diagnostic> Notes(Block block)
    {
        if (!_byBlock.TryGetValue(block, out List<Diagnostic>? notes)) _byBlock.Add(block, notes = []);
        return notes;
    }
}
