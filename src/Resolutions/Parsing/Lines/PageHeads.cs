using System.Globalization;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Lines;

/// <summary>
/// Finds what stands at the head and the foot of pages where form feeds part them: numbers that count the pages, what stands beside such a number,
/// the title again, and what stands at the head of one page and another.
/// </summary>
internal sealed class PageHeads
{
    // A head is a few lines: the number, and the title of the volume or of the resolution.
    private const int MostLines = 3;
    private const int ShortestHead = 4;
    private const int LongestHead = 120;

    // A number below a blank line may be a note's; three that count the pages are not.
    private const int SureNumbers = 3;

    private readonly DocumentLines _document;
    private readonly List<(int First, int End)> _pages = [];

    private PageHeads(DocumentLines document)
    {
        _document = document;
        int first = 0;
        for (int i = 1; i <= document.Count; i++)
        {
            if (i < document.Count && !document.Lines[i].BeginsPage) continue;
            _pages.Add((first, i));
            first = i;
        }
    }

    public static void Mark(DocumentLines document, string heading)
    {
        var heads = new PageHeads(document);
        if (heads._pages.Count < 2)
        {
            // A page alone, out of a volume, may begin with its number and what stands beside it.
            if (document.Count > 2 && document.Lines[2].BlanksBefore > 0) heads.MarkPair(PageMarks.IsNumber(document[0]) ? 0 : 1);
            return;
        }

        heads.MarkTitles(heading);
        heads.MarkRepeated();
        heads.MarkNumbers();
        heads.MarkFeet();
    }

    private bool IsText(int line) => _document.Roles[line] is LineRole.Text && line >= _document.BodyStart;

    /// <summary>Whether a line could be a head: no sentence ends with it, nothing is counted by it, and it is none of the lines that several parts of a resolution may have.</summary>
    private bool CouldBeHead(int line) =>
        IsText(line) && _document[line].Length <= LongestHead && EndSigns.Of(_document[line]) == EndSign.None
        && !LabelReader.TryRead(_document[line], _document.Pack, out _) && !Landmarks.IsPartLetter(_document[line]) && !ClosingFinder.IsOfItsOwn(_document[line], _document.Pack);

    /// <summary>Marks the whole title where it stands at the head of a page, under a number at the most.</summary>
    private void MarkTitles(string heading)
    {
        if (heading.Length < ShortestHead) return;
        foreach ((int first, int end) in _pages)
        {
            int from = first;
            while (from < end && from < first + MostLines && (_document.Roles[from] == LineRole.Furniture || PageMarks.IsNumber(_document[from]))) from++;
            int length = 0, at = from;
            for (; at < end && at < from + MostLines && length < heading.Length && CouldBeHead(at); at++)
            {
                string ink = Characters.Ink(_document[at]);
                if (!heading.AsSpan(length).StartsWith(ink)) break;
                length += ink.Length;
            }

            if (length < heading.Length) continue;
            for (int line = from; line < at; line++) _document.MarkFurniture(line, PageFurnitureKind.RunningHead);
            MarkNumberBeside(from - 1, first, end);
            MarkNumberBeside(at, first, end);
        }
    }

    private void MarkPair(int number)
    {
        if (!IsText(number) || !PageMarks.IsNumber(_document[number]) || !CouldBeHead(1 - number)) return;
        _document.MarkFurniture(number, PageFurnitureKind.PageNumber);
        _document.MarkFurniture(1 - number, PageFurnitureKind.RunningHead);
    }

    private void MarkNumberBeside(int line, int first, int end)
    {
        if (line >= first && line < end && IsText(line) && PageMarks.IsNumber(_document[line])) _document.MarkFurniture(line, PageFurnitureKind.PageNumber);
    }

    private void MarkRepeated()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((int line, string ink) in Tops()) seen[ink] = seen.GetValueOrDefault(ink) + 1;
        foreach ((int line, string ink) in Tops())
        {
            // Heads of left and right pages take turns.
            if (seen[ink] > 1 && seen[ink] * 3 >= _pages.Count - 1) _document.MarkFurniture(line, PageFurnitureKind.RunningHead);
        }
    }

    /// <summary>For each page after the first, the lines that could be its head, each above a blank line or another such line.</summary>
    private List<(int Line, string Ink)> Tops()
    {
        var tops = new List<(int Line, string Ink)>();
        foreach ((int first, int end) in _pages.Skip(1))
        {
            for (int i = first; i < end && i < first + MostLines; i++)
            {
                if (_document.Roles[i] == LineRole.Furniture || PageMarks.IsNumber(_document[i])) continue;
                if (!CouldBeHead(i)) break;
                string ink = Characters.Ink(_document[i]);
                if (ink.Length >= ShortestHead) tops.Add((i, ink));
            }
        }

        return tops;
    }

    /// <summary>Marks numbers at the head that count the pages, and what stands beside them above a blank line.</summary>
    private void MarkNumbers()
    {
        var counts = new Dictionary<int, int>();
        for (int page = 0; page < _pages.Count; page++)
        {
            foreach (int line in NumbersAtHead(page)) Count(counts, Value(line) - page);
        }

        for (int page = 0; page < _pages.Count; page++)
        {
            (int first, int end) = _pages[page];
            foreach (int line in NumbersAtHead(page))
            {
                // The number of the page in the file needs no other to prove it.
                if (!IsText(line) || (counts[Value(line) - page] < 2 && !(Value(line) == page + 1 && line == first))) continue;
                _document.MarkFurniture(line, PageFurnitureKind.PageNumber);
                if (line > first) MarkBeside(line - 1, line);
                else if (line + 1 < end) MarkBeside(line + 1, line + 1);
            }
        }
    }

    /// <summary>Marks a line beside a page number, where a blank line stands under both.</summary>
    private void MarkBeside(int beside, int last)
    {
        bool isApart = last + 1 < _document.Count && _document.Lines[last + 1].BlanksBefore > 0;
        if (isApart && CouldBeHead(beside)) _document.MarkFurniture(beside, PageFurnitureKind.RunningHead);
    }

    private IEnumerable<int> NumbersAtHead(int page)
    {
        (int first, int end) = _pages[page];
        for (int i = first; i < end && i < first + MostLines; i++)
        {
            bool isKnown = _document.Roles[i] == LineRole.Furniture && _document.Kinds[i] == PageFurnitureKind.PageNumber;
            if ((isKnown || _document.Roles[i] is LineRole.Text or LineRole.Masthead) && PageMarks.IsNumber(_document[i])) yield return i;
        }
    }

    /// <summary>Marks a number that is the last line of a page: beside a job number, or below a blank line where several count the pages.</summary>
    private void MarkFeet()
    {
        var counts = new Dictionary<int, int>();
        for (int page = 0; page < _pages.Count; page++)
        {
            if (IsFoot(page)) Count(counts, Value(_pages[page].End - 1) - page);
        }

        for (int page = 0; page < _pages.Count; page++)
        {
            int line = _pages[page].End - 1;
            if (!IsFoot(page)) continue;
            bool isBesideJob = line > _pages[page].First && _document.Roles[line - 1] == LineRole.Furniture && _document.Kinds[line - 1] == PageFurnitureKind.JobNumber;
            if (isBesideJob || (_document.Lines[line].BlanksBefore > 0 && counts[Value(line) - page] >= SureNumbers)) _document.MarkFurniture(line, PageFurnitureKind.PageNumber);
        }
    }

    private bool IsFoot(int page) => IsText(_pages[page].End - 1) && PageMarks.IsNumber(_document[_pages[page].End - 1]);

    private int Value(int line) => int.Parse(_document[line], NumberStyles.None, CultureInfo.InvariantCulture);

    private static void Count(Dictionary<int, int> counts, int value) => counts[value] = counts.GetValueOrDefault(value) + 1;
}
