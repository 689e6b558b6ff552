using Resolutions.Text;

namespace Resolutions.Parsing.Lines;

/// <summary>Reads the lines of a block of footnotes: which number has which lines of text.</summary>
/// <remarks>Some extractors give the first notes of a block without their numbers and the numbers at the block's end.</remarks>
/// <param name="document">The document, whose lines are marked.</param>
/// <param name="notes">The notes read so far, by number; those of each block are added.</param>
internal sealed class FootnoteBlockReader(DocumentLines document, List<FootnoteLines> notes)
{
    // Among so many of the last notes, the one that a page breaks off is looked for.
    private const int MostOnPage = 64;

    /// <summary>The highest number read; 0 before any.</summary>
    public int Last => notes.Count == 0 ? 0 : notes[^1].Marker;

    /// <summary>Reads the block between two lines of a page.</summary>
    public void Read(int block, int end)
    {
        var numbers = new List<Number>();
        var text = new List<int>();
        Mark(block, end, numbers, text);
        int page = document.Pages[block];
        var late = new List<Number>();
        int firstNumber = numbers.Count == 0 ? end : numbers[0].Line;
        var orphans = text.FindAll(line => line < firstNumber);
        for (int n = 0; n < numbers.Count; n++)
        {
            int stop = n + 1 < numbers.Count ? numbers[n + 1].Line : end;
            // The line of a number alone is none of the text.
            int own = numbers[n].Line;
            int first = text.FindIndex(line => line >= own && line < stop);
            // A number at the end of the block without a text of its own belongs to a text without a number at its start.
            if (first < 0) late.Add(numbers[n]);
            else notes.Add(numbers[n].Over(text[first], text.Count(line => line >= own && line < stop), page));
        }

        if (late.Count == 0 && orphans.Count > 0) Continue(orphans);
        else AssignLate(orphans, late, page);
        notes.Sort(static (left, right) => left.Marker.CompareTo(right.Marker));
    }

    /// <summary>Marks the lines of a block and collects its numbers and its lines of text.</summary>
    private void Mark(int block, int end, List<Number> numbers, List<int> text)
    {
        int current = Last;
        bool any = current > 0;
        for (int i = block; i < end; i++)
        {
            if (document.Roles[i] == LineRole.Furniture) continue;
            if (FootnoteNumber.IsAlone(document[i], out int number))
            {
                document.Roles[i] = LineRole.FootnoteMarker;
                numbers.Add(new Number(i, number, document[i].Length));
                continue;
            }

            document.Roles[i] = LineRole.FootnoteText;
            text.Add(i);
            // An extract of a volume begins with any number, which the text calls.
            bool isFirst = !any && text.Count == 1 && numbers.Count == 0 && IsCalled(i, block);
            bool isApart = text.Count == 1 || EndSigns.Of(document[text[^2]]) == EndSign.Stop;
            if (!FootnoteNumber.IsLeading(document[i], isFirst ? null : current, out number, out int length, isApart)) continue;
            numbers.Add(new Number(i, number, length));
            current = number;
        }
    }

    /// <summary>Whether the number a line begins with stands in the text of its page, glued to a word or a sign as calls are in what extractors give.</summary>
    private bool IsCalled(int line, int block)
    {
        if (!Scan.TryReadInteger(document[line], out _, out int length)) return false;
        ReadOnlySpan<char> figures = document[line][..length];
        for (int i = block - 1; i >= document.BodyStart && document.Pages[i] == document.Pages[line]; i--)
        {
            if (document.Roles[i] != LineRole.Text) continue;
            ReadOnlySpan<char> text = document[i];
            for (int at = 1; at + length <= text.Length; at++)
            {
                if (text[at..].StartsWith(figures) && IsGlued(text, at, at + length)) return true;
            }
        }

        return false;
    }

    private static bool IsGlued(ReadOnlySpan<char> text, int start, int end)
    {
        char before = text[start - 1];
        if (char.IsAsciiDigit(before) || Characters.IsBlank(before) || before is '/' or '.' or '-') return false;
        return end == text.Length || !char.IsLetterOrDigit(text[end]) || Characters.IsWide(text[end]);
    }

    /// <summary>Adds the first lines of a page's notes to the last note of an earlier page, where that was broken off.</summary>
    private void Continue(List<int> lines)
    {
        int broken = -1;
        for (int n = Math.Max(0, notes.Count - MostOnPage); n < notes.Count; n++)
        {
            if (notes[n].First < lines[0] && (broken < 0 || notes[n].First > notes[broken].First)) broken = n;
        }

        if (broken < 0) return;
        int last = lines[0] - 1;
        while (last > notes[broken].First && document.Roles[last] != LineRole.FootnoteText) last--;
        if (EndSigns.Of(document[last]) != EndSign.Stop) notes[broken] = notes[broken] with { Count = notes[broken].Count + lines.Count };
    }

    private void AssignLate(List<int> orphans, List<Number> late, int page)
    {
        if (orphans.Count == 0)
        {
            foreach (Number number in late) notes.Add(number.Over(number.Line + 1, 0, page));
            return;
        }

        // Each text ends with a full stop; the last number takes what is left.
        int at = 0;
        for (int n = 0; n < late.Count && at < orphans.Count; n++)
        {
            int stop = at;
            if (n == late.Count - 1) stop = orphans.Count - 1;
            else while (stop + (late.Count - n) < orphans.Count && document[orphans[stop]][^1] is not ('.' or '。')) stop++;
            notes.Add(late[n].Over(orphans[at], stop - at + 1, page));
            at = stop + 1;
        }
    }

    /// <summary>A number of a note: its line, its value, and how many characters of the line it takes.</summary>
    private readonly record struct Number(int Line, int Value, int Length)
    {
        public FootnoteLines Over(int first, int count, int page) => new(Value, Line, Length, first, count, page);
    }
}
