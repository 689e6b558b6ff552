using Resolutions.Model;

namespace Resolutions.Parsing.Lines;

/// <summary>Finds the footnotes at the foot of each page and marks their lines.</summary>
/// <remarks>A block of footnotes follows a rule, or, in prints without rules, a blank line and a number alone on its line.</remarks>
internal static class FootnoteFinder
{
    // A print numbers its notes through; a number further ahead than this is something else.
    private const int MostSkipped = 4;

    public static List<FootnoteLines> Find(DocumentLines document)
    {
        var notes = new List<FootnoteLines>();
        var reader = new FootnoteBlockReader(document, notes);
        int organ = Array.IndexOf(document.Roles, LineRole.Enacting, Math.Min(document.BodyStart, document.Count));
        for (int start = 0; start < document.Count;)
        {
            int end = start + 1;
            while (end < document.Count && document.Pages[end] == document.Pages[start]) end++;
            // A rule above the organ parts masthead and body; notes stand below both.
            int block = FindBlock(document, organ >= start && organ < end ? organ + 1 : Math.Max(start, document.BodyStart), end, reader.Last);
            if (block >= 0) reader.Read(block, end);
            start = end;
        }

        return notes;
    }

    private static int FindBlock(DocumentLines document, int start, int end, int last)
    {
        for (int i = start; i < end; i++)
        {
            if (document.Roles[i] == LineRole.Furniture && document.Kinds[i] == PageFurnitureKind.Rule) return HasText(document, i + 1, end) ? i + 1 : -1;
        }

        for (int i = start; i < end; i++)
        {
            if (document.Roles[i] != LineRole.Text) continue;
            // "1/" and its note on one line, as until about 1999, stand nowhere else.
            if (FootnoteNumber.IsSlashed(document[i]) && FootnoteNumber.IsLeading(document[i], last, out _, out _)) return i;
            if (!FootnoteNumber.IsAlone(document[i], out int number) || number <= last || number > last + MostSkipped) continue;
            // Without a rule, the block is what stands together around its first number.
            int block = i;
            while (block > start && document.Lines[block].BlanksBefore == 0 && document.Roles[block - 1] == LineRole.Text) block--;
            bool apart = document.Lines[block].BlanksBefore > 0 || document.Lines[block].BeginsPage;
            if (apart && AreDistinct(document, block, end)) return block;
        }

        return -1;
    }

    /// <summary>Whether no number stands twice: a call that a line's end has pushed to a line of its own has its note further down.</summary>
    private static bool AreDistinct(DocumentLines document, int block, int end)
    {
        var numbers = new HashSet<int>();
        for (int i = block; i < end; i++)
        {
            if (document.Roles[i] == LineRole.Text && FootnoteNumber.IsAlone(document[i], out int number) && !numbers.Add(number)) return false;
        }

        return true;
    }

    private static bool HasText(DocumentLines document, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (document.Roles[i] == LineRole.Text) return true;
        }

        return false;
    }
}
