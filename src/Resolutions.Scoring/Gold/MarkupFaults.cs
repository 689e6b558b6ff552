namespace Resolutions.Scoring.Gold;

/// <summary>A list of the faults in the UN's markup, and the documents as they are without them.</summary>
/// <remarks>The text of no block is changed but by the label that an item's text begins with. Immutable.</remarks>
internal sealed class MarkupFaults
{
    private readonly ILookup<string, MarkupFault> _byDocument;

    private MarkupFaults(IEnumerable<MarkupFault> faults) => _byDocument = faults.ToLookup(static fault => fault.Document, StringComparer.Ordinal);

    /// <summary>All faults in the list.</summary>
    public IEnumerable<MarkupFault> All => _byDocument.SelectMany(static faults => faults);

    /// <summary>Reads a list, a fault a line; lines that begin with <c>#</c> and empty ones are passed over.</summary>
    /// <exception cref="FormatException">A line is no fault.</exception>
    public static MarkupFaults Read(TextReader reader)
    {
        var faults = new List<MarkupFault>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') faults.Add(MarkupFault.Parse(line));
        }

        return new MarkupFaults(faults);
    }

    /// <summary>The document with its faults set right; itself where it has none.</summary>
    /// <exception cref="FormatException">A fault names a block that is not there, of another length or not marked as it says.</exception>
    public GoldDocument Mend(GoldDocument gold)
    {
        MarkupFault[] faults = [.. _byDocument[gold.Name]];
        if (faults.Length == 0) return gold;
        if (faults.FirstOrDefault(fault => !IsOf(fault, gold)) is { } other) throw new FormatException($"Unexpected fault {other}; expected one of a block that is marked so.");
        return gold with { Parts = [.. gold.Parts.Select((part, i) => Mend(part, [.. faults.Where(fault => fault.Part == i)]))] };
    }

    private static bool IsOf(MarkupFault fault, GoldDocument gold)
    {
        if (fault.Part >= gold.Parts.Count) return false;
        GoldPart part = gold.Parts[fault.Part];
        IReadOnlyList<GoldBlock> blocks = fault.IsInPreamble ? part.Preamble : part.Body;
        if (fault.Block >= blocks.Count || blocks[fault.Block].Text.Length != fault.Length) return false;
        GoldKind marked = blocks[fault.Block].Kind;
        return fault.Kind switch
        {
            MarkupFaultKind.Paragraph => marked == GoldKind.Heading,
            MarkupFaultKind.Operative => fault.IsInPreamble,
            MarkupFaultKind.Item => marked == GoldKind.Paragraph && blocks[fault.Block] is { Label: null } block && block.Text.Contains(' ', StringComparison.Ordinal),
            _ => marked == GoldKind.Paragraph,
        };
    }

    private static GoldPart Mend(GoldPart part, MarkupFault[] faults)
    {
        if (faults.Length == 0) return part;
        List<GoldBlock> preamble = [], operative = [], body = [];
        for (int i = 0; i < part.Preamble.Count; i++)
        {
            if (Array.Exists(faults, fault => fault.IsInPreamble && fault.Block == i)) operative.Add(part.Preamble[i] with { Kind = GoldKind.Paragraph });
            else preamble.Add(part.Preamble[i]);
        }

        for (int i = 0; i < part.Body.Count; i++)
        {
            GoldBlock block = part.Body[i];
            switch (Array.Find(faults, fault => !fault.IsInPreamble && fault.Block == i)?.Kind)
            {
                case MarkupFaultKind.Preambular: preamble.Add(block with { Kind = GoldKind.Preambular }); break;
                case MarkupFaultKind.Heading: body.Add(block with { Kind = GoldKind.Heading }); break;
                case MarkupFaultKind.Paragraph: body.Add(block with { Kind = GoldKind.Paragraph }); break;
                case MarkupFaultKind.Item: body.Add(Item(block)); break;
                default: body.Add(block); break;
            }
        }

        return part with { Preamble = preamble, Body = [.. operative, .. body] };
    }

    // The label is the first word: ㈠, or (十一) above ten.
    private static GoldBlock Item(GoldBlock block)
    {
        int end = block.Text.IndexOf(' ', StringComparison.Ordinal);
        return block with { Label = block.Text[..end], Text = block.Text[(end + 1)..].TrimStart() };
    }
}
