using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Lines;

/// <summary>
/// Parts the lines of a print that holds several resolutions, as the volumes of all years do and as an extract of a volume does that begins in
/// another resolution. Each begins with its number and has the organ's line under its title.
/// </summary>
internal static class PrintSplitter
{
    // A title is a few lines; the organ's name further down is something else.
    private const int LongestTitle = 16;

    // Headings of the volume that stand between the end of one resolution and the next.
    private const int MostHeadings = 6;

    /// <summary>The lines of each resolution, in reading order, its footnotes with it wherever on the page they stand.</summary>
    /// <param name="print">All lines; its state is used up where there are several resolutions.</param>
    /// <returns>The lines of each with what is known of them; that includes what is of the pages, for no one of several resolutions shows it.</returns>
    public static List<(List<Line> Lines, SourceMarks Marks)> Split(DocumentLines print)
    {
        List<int> starts = FindStarts(print);
        if (starts.Count < 2) return [(print.Lines, print.Marks)];
        Landmarks.Find(print);
        if (print.TitleStart >= starts[1]) ForgetTitle(print);
        FurnitureFinder.Mark(print);
        List<FootnoteLines> notes = FootnoteFinder.Find(print);
        int[] owners = Owners(print, starts);
        AssignNotes(print, notes, owners);
        List<List<Line>> lines = Take(print, owners, starts.Count);
        List<(TextSpan Span, PageFurnitureKind Kind)> furniture = print.Marks.Furniture.Count == 0 ? Furniture(print) : [.. print.Marks.Furniture];
        return lines.ConvertAll(own => (own, Marks(print.Marks, furniture, own)));
    }

    /// <summary>The first title is not that of the first resolution, whose beginning stands elsewhere: nothing before it is a masthead.</summary>
    private static void ForgetTitle(DocumentLines print)
    {
        for (int i = 0; i < print.BodyStart; i++) print.Roles[i] = LineRole.Text;
        (print.TitleStart, print.BodyStart) = (-1, 0);
    }

    /// <summary>What is known of a stretch of the print: only that, for each resolution goes through all it is given.</summary>
    private static SourceMarks Marks(SourceMarks marks, List<(TextSpan Span, PageFurnitureKind Kind)> furniture, List<Line> own)
    {
        if (own.Count == 0) return marks;
        int start = own[0].Start, end = own[^1].End;
        return marks with
        {
            Furniture = Within(furniture, static part => part.Span.Start, start, end),
            Calls = Within(marks.Calls, static call => call.Start, start, end),
        };
    }

    private static List<T> Within<T>(IReadOnlyList<T> all, Func<T, int> place, int start, int end)
    {
        int low = 0, high = all.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (place(all[middle]) < start) low = middle + 1;
            else high = middle;
        }

        var within = new List<T>();
        for (int i = low; i < all.Count && place(all[i]) < end; i++) within.Add(all[i]);
        return within;
    }

    private static List<(TextSpan, PageFurnitureKind)> Furniture(DocumentLines print)
    {
        var furniture = new List<(TextSpan, PageFurnitureKind)>();
        for (int i = 0; i < print.Count; i++)
        {
            if (print.Roles[i] == LineRole.Furniture) furniture.Add((print.Lines[i].Span, print.Kinds[i]));
        }

        return furniture;
    }

    /// <summary>The first line of each resolution.</summary>
    private static List<int> FindStarts(DocumentLines print)
    {
        var starts = new List<int> { 0 };
        string[] names = print.Pack.Structure.Enacting;
        ResolutionSymbol? last = null;
        bool acts = false;
        for (int i = 0; i < print.Count; i++)
        {
            if (EnactingLine.Matches(print[i], names, out int repeat, out bool hasComma) && (hasComma || repeat > 1)) acts = true;
            // What was closed before any title is the end of a resolution that began on an earlier page.
            if (!acts && last is null && ClosingFinder.IsMeeting(ClosingFinder.Unsigned(print[i]), print.Pack, out _, out _)) acts = true;
            if (!TitleNumber.TryRead(print[i], out ResolutionSymbol? number, out int length) || number!.IsDraft || !IsFollowedByOrgan(print, i, length, names)) continue;
            ResolutionSymbol whole = number.WithoutParts();
            // A title that heads a page is no second resolution.
            if (acts && whole != last) starts.Add(WithHeadings(print, i));
            last = whole;
        }

        return starts;
    }

    private static bool IsFollowedByOrgan(DocumentLines print, int title, int numberLength, string[] names)
    {
        bool hasText = numberLength < print[title].Length;
        for (int i = title + 1; i < print.Count && i <= title + LongestTitle; i++)
        {
            if (EnactingLine.Matches(print[i], names, out _, out _)) return hasText;
            if (EndSigns.Of(print[i]) is EndSign.Comma or EndSign.Semicolon || TitleNumber.TryRead(print[i], out _, out _)) return false;
            hasText = true;
        }

        return false;
    }

    /// <summary>The first of the headings that stand between a closing and a title.</summary>
    private static int WithHeadings(DocumentLines print, int title)
    {
        for (int above = title - 1; above >= 0 && above >= title - MostHeadings; above--)
        {
            if (ClosingFinder.IsEnd(print[above], print.Pack)) return above + 1;
            if (EndSigns.Of(print[above]) is not EndSign.None) break;
        }

        return title;
    }

    /// <summary>To which resolution each line belongs by its place.</summary>
    private static int[] Owners(DocumentLines print, List<int> starts)
    {
        var owners = new int[print.Count];
        int owner = 0;
        for (int i = 0; i < print.Count; i++)
        {
            if (owner + 1 < starts.Count && starts[owner + 1] == i) owner++;
            owners[i] = owner;
        }

        return owners;
    }

    /// <summary>A note belongs to the resolution that calls it, where that stands on its page; else to the one it stands under.</summary>
    private static void AssignNotes(DocumentLines print, List<FootnoteLines> notes, int[] owners)
    {
        List<TextCut> calls = CallFinder.Find(print, notes);
        var called = new Dictionary<(int Page, int Marker), int>();
        int line = 0;
        foreach (TextCut call in calls)
        {
            while (line < print.Count && print.Lines[line].End < call.End) line++;
            if (line == print.Count) break;
            for (int n = 0; n < call.Count; n++) called[(print.Pages[line], call.Marker + n)] = owners[line];
        }

        foreach (FootnoteLines note in notes)
        {
            // A column may be a page of its own here: the notes of all columns stand below the last.
            for (int page = note.Page; page >= 0 && page > note.Page - 2; page--)
            {
                if (!called.TryGetValue((page, note.Marker), out int owner)) continue;
                owners[note.MarkerLine] = owner;
                for (int i = note.First, taken = 0; i < print.Count && taken < note.Count; i++)
                {
                    if (print.Roles[i] != LineRole.FootnoteText) continue;
                    owners[i] = owner;
                    taken++;
                }

                break;
            }
        }
    }

    /// <summary>The lines of each resolution; a rule above notes goes with each that has notes below it.</summary>
    private static List<List<Line>> Take(DocumentLines print, int[] owners, int count)
    {
        var lines = new List<List<Line>>(count);
        var pages = new int[count];
        for (int owner = 0; owner < count; owner++) lines.Add([]);
        Array.Fill(pages, -1);
        bool hasFeeds = print.Lines.Exists(static line => line.BeginsPage);
        var under = new HashSet<int>();
        for (int i = 0; i < print.Count; i++)
        {
            Add(owners[i], i);
            if (print.Roles[i] != LineRole.Furniture || print.Kinds[i] != PageFurnitureKind.Rule) continue;
            under.Clear();
            under.Add(owners[i]);
            for (int note = i + 1; note < print.Count && print.Roles[note] is LineRole.FootnoteMarker or LineRole.FootnoteText && print.Pages[note] == print.Pages[i]; note++)
            {
                if (under.Add(owners[note])) Add(owners[note], i);
            }
        }

        return lines;

        void Add(int owner, int line)
        {
            // Where the line that begins the page belongs to another resolution, the next one begins it.
            bool begins = print.Lines[line].BeginsPage || (hasFeeds && pages[owner] >= 0 && print.Pages[line] != pages[owner]);
            pages[owner] = print.Pages[line];
            lines[owner].Add(print.Lines[line] with { BeginsPage = begins });
        }
    }
}
