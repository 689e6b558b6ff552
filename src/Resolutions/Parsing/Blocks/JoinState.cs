using Resolutions.Parsing.Lines;

namespace Resolutions.Parsing.Blocks;

/// <summary>How far a document has been read: what kind of paragraph may come next.</summary>
internal sealed class JoinState
{
    /// <summary>The number of the last numbered paragraph; 0 in a preamble.</summary>
    public int Number { get; private set; }

    /// <summary>The first line of the block that is being read; -1 before any.</summary>
    public int Paragraph { get; private set; } = -1;

    /// <summary>Labels below the number that are open, outermost first, with their last ordinals.</summary>
    public List<(LabelKind Kind, int Ordinal)> Open { get; } = [];

    /// <summary>Whether the preamble has begun and no numbered paragraph has.</summary>
    public bool InPreamble { get; private set; }

    /// <summary>A block begins with a line.</summary>
    public void Begin(int line) => Paragraph = line;

    public void Enact()
    {
        Number = 0;
        Open.Clear();
        InPreamble = true;
    }

    /// <summary>A section begins: it may have a preamble of its own, and its numbers may restart.</summary>
    public void EnterSection()
    {
        InPreamble = true;
        Open.Clear();
    }

    public void Close()
    {
        InPreamble = false;
        Number = 0;
        Open.Clear();
    }

    /// <summary>Whether a label continues what is open, begins a level below it, or restarts.</summary>
    public bool Expects(Label label)
    {
        if (label.Kind == LabelKind.Number) return label.Ordinal == Number + 1;
        foreach ((LabelKind kind, int ordinal) in Open)
        {
            if (label.Is(kind, ordinal + 1)) return true;
        }

        return label.Is(label.Kind, 1) || label.RomanOrdinal == 1;
    }

    /// <summary>Takes a label as read.</summary>
    public void Take(Label label)
    {
        if (label.Kind == LabelKind.Number)
        {
            Number = label.Ordinal;
            Open.Clear();
            InPreamble = false;
            return;
        }

        for (int level = Open.Count - 1; level >= 0; level--)
        {
            if (!label.Is(Open[level].Kind, Open[level].Ordinal + 1)) continue;
            Open.RemoveRange(level + 1, Open.Count - level - 1);
            Open[level] = (Open[level].Kind, Open[level].Ordinal + 1);
            return;
        }

        // (i) begins numerals below the open letters; it ends numerals that are open, so that no more levels are open than there are kinds.
        (LabelKind Kind, int Ordinal) begun = label.RomanOrdinal == 1 && label.Ordinal != 1
            ? (label.Kind == LabelKind.DottedLetter ? LabelKind.DottedRoman : LabelKind.Roman, 1)
            : (label.Kind, label.Ordinal);
        int same = 0;
        while (same < Open.Count && Open[same].Kind != begun.Kind) same++;
        Open.RemoveRange(same, Open.Count - same);
        Open.Add(begun);
    }
}
