using Resolutions.Model;

namespace Resolutions.Parsing.Structure;

/// <summary>Turns "paragraph 4 above" into the address of a paragraph that there is, once all addresses are known.</summary>
/// <remarks>
/// A number alone means the paragraph of the section, part or annex that the words stand in; where that has none of the number, of what is
/// around it, and at last the only one of the number in the document: numbers can run on from section to section.
/// </remarks>
internal sealed class TargetResolver
{
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    // The address by what it ends with after the last full stop; null where several end so.
    private readonly Dictionary<string, string?> _byEnd = new(StringComparer.Ordinal);

    private TargetResolver(List<Resolution> resolutions)
    {
        foreach (Resolution resolution in resolutions)
        {
            Add(resolution.Preamble.Blocks);
            Add(resolution.Operative.Blocks);
            foreach (Annex annex in resolution.Annexes) Add(annex.Blocks);
        }
    }

    /// <summary>The resolutions with all references to their own paragraphs resolved; what points to nothing stays as it was read.</summary>
    public static List<Resolution> Resolve(List<Resolution> resolutions)
    {
        if (!resolutions.Exists(HasTarget)) return resolutions;
        return resolutions.ConvertAll(new TargetResolver(resolutions).Resolve);
    }

    private void Add(IReadOnlyList<Block> blocks)
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            Block block = blocks[i];
            if (_paths.Add(block.Path))
            {
                string end = block.Path[(block.Path.LastIndexOf('.') + 1)..];
                if (!_byEnd.TryAdd(end, block.Path)) _byEnd[end] = null;
            }

            Add(block.Children);
        }
    }

    private static bool HasTarget(Resolution resolution) =>
        HasTarget(resolution.Preamble.Blocks) || HasTarget(resolution.Operative.Blocks) || resolution.Annexes.Any(static annex => HasTarget(annex.Blocks));

    private static bool HasTarget(IReadOnlyList<Block> blocks)
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            if (HasTarget(blocks[i]) || HasTarget(blocks[i].Children)) return true;
        }

        return false;
    }

    private static bool HasTarget(Block block)
    {
        if (block is not Paragraph { Citations: { Count: > 0 } citations }) return false;
        for (int i = 0; i < citations.Count; i++)
        {
            if (citations[i].Target is not null) return true;
        }

        return false;
    }

    private Resolution Resolve(Resolution resolution) => resolution with
    {
        Preamble = resolution.Preamble with { Blocks = Resolve(resolution.Preamble.Blocks) },
        Operative = resolution.Operative with { Blocks = Resolve(resolution.Operative.Blocks) },
        Annexes = [.. resolution.Annexes.Select(annex => annex with { Blocks = Resolve(annex.Blocks) })],
    };

    private IReadOnlyList<Block> Resolve(IReadOnlyList<Block> blocks)
    {
        if (!HasTarget(blocks)) return blocks;
        return [.. blocks.Select(Resolve)];
    }

    private Block Resolve(Block block)
    {
        IReadOnlyList<Block> children = Resolve(block.Children);
        if (block is Paragraph paragraph && HasTarget(block))
        {
            return paragraph with { Children = children, Citations = [.. paragraph.Citations.Select(citation => Resolve(citation, block.Path))] };
        }

        return ReferenceEquals(children, block.Children) ? block : block with { Children = children };
    }

    private Citation Resolve(Citation citation, string path) =>
        citation.Target is { } target && Find(target, path) is { } found && found != target ? citation with { Target = found } : citation;

    private string? Find(string target, string path)
    {
        for (int dot = path.LastIndexOf('.'); dot >= 0; dot = dot == 0 ? -1 : path.LastIndexOf('.', dot - 1))
        {
            string near = path[..(dot + 1)] + target;
            if (_paths.Contains(near)) return near;
        }

        return _paths.Contains(target) ? target : _byEnd.GetValueOrDefault(target);
    }
}
