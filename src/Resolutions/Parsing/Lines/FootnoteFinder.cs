using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Lines;

/// <summary>Finds the footnotes at the foot of each page and marks their lines.</summary>
/// <remarks>
/// A block of footnotes follows a rule, or, in prints without rules, a blank line and a number alone on its line. Some extractors give the
/// first notes of a block without their numbers and the numbers at the block's end.
/// </remarks>
internal static class FootnoteFinder
{
    // A print numbers its notes through; a number further ahead than this is something else.
    private const int MostSkipped = 4;

    // Among so many of the last notes, the one that a page breaks off is looked for.
    private const int MostOnPage = 64;

    public static List<FootnoteLines> Find(DocumentLines document)
    {
        var notes = new List<FootnoteLines>();
        int organ = Array.IndexOf(document.Roles, LineRole.Enacting, Math.Min(document.BodyStart, document.Count));
        for (int start = 0; start < document.Count;)
        {
            int end = start + 1;
            while (end < document.Count && document.Pages[end] == document.Pages[start]) end++;
            int last = notes.Count == 0 ? 0 : notes[^1].Marker;
            // A rule above the organ parts masthead and body; notes stand below both.
            int block = FindBlock(document, organ >= start && organ < end ? organ + 1 : Math.Max(start, document.BodyStart), end, last);
            if (block >= 0) ReadBlock(document, block, end, last, notes);
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
            if (IsSlashed(document[i]) && TryLeadingMarker(document[i], last, out _, out _)) return i;
            if (!TryMarker(document[i], out int number) || number <= last || number > last + MostSkipped) continue;
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
            if (document.Roles[i] == LineRole.Text && TryMarker(document[i], out int number) && !numbers.Add(number)) return false;
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

    private static void ReadBlock(DocumentLines document, int block, int end, int last, List<FootnoteLines> notes)
    {
        var markers = new List<(int Line, int Number, int Length)>();
        var text = new List<int>();
        int current = last;
        for (int i = block; i < end; i++)
        {
            if (document.Roles[i] == LineRole.Furniture) continue;
            if (TryMarker(document[i], out int number))
            {
                document.Roles[i] = LineRole.FootnoteMarker;
                markers.Add((i, number, document[i].Length));
            }
            else
            {
                document.Roles[i] = LineRole.FootnoteText;
                text.Add(i);
                // An extract of a volume begins with any number, which the text calls.
                bool isFirst = last == 0 && text.Count == 1 && markers.Count == 0 && IsCalled(document, i, block);
                bool isApart = text.Count == 1 || EndSigns.Of(document[text[^2]]) == EndSign.Stop;
                if (TryLeadingMarker(document[i], isFirst ? null : current, out number, out int length, isApart))
                {
                    markers.Add((i, number, length));
                    current = number;
                }
            }
        }

        int page = document.Pages[block];
        var late = new List<(int Line, int Number, int Length)>();
        int firstMarker = markers.Count == 0 ? end : markers[0].Line;
        var orphans = text.FindAll(line => line < firstMarker);
        for (int m = 0; m < markers.Count; m++)
        {
            int stop = m + 1 < markers.Count ? markers[m + 1].Line : end;
            // The line of a number alone is none of the text.
            int own = markers[m].Line;
            int first = text.FindIndex(line => line >= own && line < stop);
            // A number at the end of the block without a text of its own belongs to a text without a number at its start.
            if (first < 0) late.Add(markers[m]);
            else notes.Add(new FootnoteLines(markers[m].Number, markers[m].Line, markers[m].Length, text[first], text.Count(line => line >= own && line < stop), page));
        }

        if (late.Count == 0 && orphans.Count > 0) Continue(document, orphans, notes);
        else AssignLate(document, orphans, late, page, notes);
        notes.Sort(static (left, right) => left.Marker.CompareTo(right.Marker));
    }

    /// <summary>Whether the number a line begins with stands in the text of its page, glued to a word or a sign as calls are in what extractors give.</summary>
    private static bool IsCalled(DocumentLines document, int line, int block)
    {
        if (!Scan.TryReadInteger(document[line], out _, out int length)) return false;
        ReadOnlySpan<char> figures = document[line][..length];
        for (int i = block - 1; i >= document.BodyStart && document.Pages[i] == document.Pages[line]; i--)
        {
            if (document.Roles[i] != LineRole.Text) continue;
            ReadOnlySpan<char> text = document[i];
            for (int at = 1; at + length <= text.Length; at++)
            {
                if (text[at..].StartsWith(figures) && !char.IsAsciiDigit(text[at - 1]) && !Characters.IsBlank(text[at - 1]) && text[at - 1] is not ('/' or '.' or '-') && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]) || Characters.IsWide(text[at + length]))) return true;
            }
        }

        return false;
    }

    /// <summary>Adds the first lines of a page's notes to the last note of an earlier page, where that was broken off.</summary>
    private static void Continue(DocumentLines document, List<int> lines, List<FootnoteLines> notes)
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

    private static void AssignLate(
        DocumentLines document, List<int> orphans, List<(int Line, int Number, int Length)> late, int page, List<FootnoteLines> notes)
    {
        if (orphans.Count == 0)
        {
            foreach ((int line, int number, int length) in late) notes.Add(new FootnoteLines(number, line, length, line + 1, 0, page));
            return;
        }

        // Each text ends with a full stop; the last number takes what is left.
        int at = 0;
        for (int n = 0; n < late.Count && at < orphans.Count; n++)
        {
            int stop = at;
            if (n == late.Count - 1) stop = orphans.Count - 1;
            else while (stop + (late.Count - n) < orphans.Count && document[orphans[stop]][^1] is not ('.' or '。')) stop++;
            notes.Add(new FootnoteLines(late[n].Number, late[n].Line, late[n].Length, orphans[at], stop - at + 1, page));
            at = stop + 1;
        }
    }

    /// <summary>A number alone on its line: "3" or "3/".</summary>
    private static bool TryMarker(ReadOnlySpan<char> line, out int number)
    {
        number = 0;
        if (line.Length > 4) return false;
        ReadOnlySpan<char> figures = line[^1] == '/' ? line[..^1] : line;
        return !BeginsWithNought(line) && figures.Length <= 3 && Scan.TryReadInteger(figures, out number, out int length) && length == figures.Length;
    }

    /// <summary>A number and its text on one line: "3 A/75/64.", "3/ A/52/855."</summary>
    /// <param name="line">A line.</param>
    /// <param name="last">The number before; null where any may come.</param>
    /// <param name="number">The number.</param>
    /// <param name="length">Characters it takes, with the blanks after it.</param>
    /// <param name="isApart">Whether a note may begin, since the line before ends a sentence: then it may begin with a year.</param>
    private static bool TryLeadingMarker(ReadOnlySpan<char> line, int? last, out int number, out int length, bool isApart = false)
    {
        if (!Scan.TryReadInteger(line, out number, out length) || length > 3 || number != (last + 1 ?? number) || BeginsWithNought(line)) return false;
        bool slashed = IsSlashed(line);
        if (slashed) length++;
        int blanks = Scan.White(line[length..]);
        length += blanks;
        return blanks > 0 && length < line.Length && (slashed || char.IsLetter(line[length]) || line[length] is '“' or '"' or '《' or '[' || (isApart && IsYear(line[length..])));
    }

    /// <summary>Whether a text begins with a number of four figures, "1999年5月2日".</summary>
    private static bool IsYear(ReadOnlySpan<char> text) => Scan.TryReadInteger(text, out int year, out int length) && length == 4 && year is > 1900 and < 2100;

    /// <summary>No print counts "03": what begins with a nought is a piece of something else.</summary>
    private static bool BeginsWithNought(ReadOnlySpan<char> line) => Characters.Narrow(line[0]) == '0';

    private static bool IsSlashed(ReadOnlySpan<char> line) =>
        Scan.TryReadInteger(line, out _, out int length) && length <= 3 && length + 1 < line.Length && line[length] == '/' && Characters.IsBlank(line[length + 1]);
}
