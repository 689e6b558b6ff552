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
    /// <param name="marks">What is known of the lines; with what is of the pages where there are several resolutions, for no one of them shows it.</param>
    public static List<List<Line>> Split(DocumentLines print, out SourceMarks marks)
    {
        marks = print.Marks;
        List<int> starts = FindStarts(print);
        if (starts.Count < 2) return [print.Lines];
        Landmarks.Find(print);
        if (print.TitleStart >= starts[1]) ForgetTitle(print);
        FurnitureFinder.Mark(print);
        List<FootnoteLines> notes = FootnoteFinder.Find(print);
        int[] owners = Owners(print, starts);
        AssignNotes(print, notes, owners);
        if (marks.Furniture.Count == 0) marks = marks with { Furniture = Furniture(print) };
        bool hasFeeds = print.Lines.Exists(static line => line.BeginsPage);
        return [.. Enumerable.Range(0, starts.Count).Select(owner => Take(print, owners, owner, hasFeeds))];
    }

    /// <summary>The first title is not that of the first resolution, whose beginning stands elsewhere: nothing before it is a masthead.</summary>
    private static void ForgetTitle(DocumentLines print)
    {
        for (int i = 0; i < print.BodyStart; i++) print.Roles[i] = LineRole.Text;
        (print.TitleStart, print.BodyStart) = (-1, 0);
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

    /// <summary>The lines of one resolution; a rule above notes goes with each that has notes below it.</summary>
    private static List<Line> Take(DocumentLines print, int[] owners, int owner, bool hasFeeds)
    {
        var lines = new List<Line>();
        int page = -1;
        for (int i = 0; i < print.Count; i++)
        {
            if (owners[i] != owner && !IsRuleAbove(print, owners, i, owner)) continue;
            // Where the line that begins the page belongs to another resolution, the next one begins it.
            bool begins = print.Lines[i].BeginsPage || (hasFeeds && page >= 0 && print.Pages[i] != page);
            page = print.Pages[i];
            lines.Add(print.Lines[i] with { BeginsPage = begins });
        }

        return lines;
    }

    private static bool IsRuleAbove(DocumentLines print, int[] owners, int line, int owner)
    {
        if (print.Roles[line] != LineRole.Furniture || print.Kinds[line] != PageFurnitureKind.Rule) return false;
        for (int i = line + 1; i < print.Count && print.Roles[i] is LineRole.FootnoteMarker or LineRole.FootnoteText or LineRole.Furniture && print.Pages[i] == print.Pages[line]; i++)
        {
            if (owners[i] == owner && print.Roles[i] != LineRole.Furniture) return true;
        }

        return false;
    }
}
