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
        int page = document.Pages[block], before = notes.Count;
        int at = 0, firstNumber = numbers.Count == 0 ? end : numbers[0].Line;
        while (at < text.Count && text[at] < firstNumber) at++;
        List<int> orphans = text[..at];
        // Numbers without a text of their own: those since the last that has one, and those before.
        List<Number> waiting = [], late = [];
        for (int n = 0; n < numbers.Count; n++)
        {
            int stop = n + 1 < numbers.Count ? numbers[n + 1].Line : end, first = at;
            while (at < text.Count && text[at] < stop) at++;
            if (at == first)
            {
                waiting.Add(numbers[n]);
                continue;
            }

            List<int> own = text[first..at];
            // Where numbers stand together above as many texts, each has its own.
            if (waiting.Count > 0 && orphans.Count == 0 && own[0] > numbers[n].Line && own.Count(EndsText) > waiting.Count)
            {
                Share(own, [.. waiting, numbers[n]], page);
            }
            else
            {
                notes.Add(numbers[n].Over(own[0], own.Count, page));
                late.AddRange(waiting);
            }

            waiting.Clear();
        }

        late.AddRange(waiting);
        // A number alone on its line may stand again before its text.
        if (late.Count > 0)
        {
            var read = notes.Skip(before).Select(static note => note.Marker).ToHashSet();
            late.RemoveAll(number => read.Contains(number.Value));
        }

        if (late.Count == 0 && orphans.Count > 0) Continue(orphans);
        else Share(orphans, late, page);
        notes.Sort(static (left, right) => left.Marker.CompareTo(right.Marker));
    }

    /// <summary>Marks the lines of a block and collects its numbers and its lines of text.</summary>
    private void Mark(int block, int end, List<Number> numbers, List<int> text)
    {
        int current = Last, alone = 0;
        bool any = current > 0;
        for (int i = block; i < end; i++)
        {
            if (document.Roles[i] == LineRole.Furniture) continue;
            if (FootnoteNumber.IsAlone(document[i], out int number))
            {
                document.Roles[i] = LineRole.FootnoteMarker;
                numbers.Add(new Number(i, number, document[i].Length));
                alone = number;
                continue;
            }

            document.Roles[i] = LineRole.FootnoteText;
            text.Add(i);
            // An extract of a volume begins with any number, which the text calls.
            bool isFirst = !any && text.Count == 1 && numbers.Count == 0 && IsCalled(i, block);
            bool isApart = text.Count == 1 || EndSigns.Of(document[text[^2]]) == EndSign.Stop;
            // What follows a number alone on its line may have its number before it.
            if (!FootnoteNumber.IsLeading(document[i], isFirst ? null : current, out number, out int length, isApart)
                && !(alone > 0 && isApart && FootnoteNumber.IsLeading(document[i], alone, out number, out length, isApart))) continue;
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

    /// <summary>Gives each number a text. Each text ends with a full stop; the last number takes what is left, and a number that finds nothing left has no text.</summary>
    private void Share(List<int> lines, List<Number> numbers, int page)
    {
        int at = 0;
        for (int n = 0; n < numbers.Count; n++)
        {
            if (at == lines.Count)
            {
                notes.Add(numbers[n].Over(numbers[n].Line + 1, 0, page));
                continue;
            }

            int stop = at;
            if (n == numbers.Count - 1) stop = lines.Count - 1;
            else while (stop + (numbers.Count - n) < lines.Count && !EndsText(lines[stop])) stop++;
            notes.Add(numbers[n].Over(lines[at], stop - at + 1, page));
            at = stop + 1;
        }
    }

    private bool EndsText(int line) => document[line][^1] is '.' or '。';

    /// <summary>A number of a note: its line, its value, and how many characters of the line it takes.</summary>
    private readonly record struct Number(int Line, int Value, int Length)
    {
        public FootnoteLines Over(int first, int count, int page) => new(Value, Line, Length, first, count, page);
    }
}
