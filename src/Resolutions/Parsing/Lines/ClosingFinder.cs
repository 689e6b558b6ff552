using Resolutions.Languages;
using Resolutions.Text;

namespace Resolutions.Parsing.Lines;

/// <summary>Marks the lines under a resolution that give meeting and date, and the lines that begin annexes.</summary>
internal static class ClosingFinder
{
    private const int LongestLine = 80;

    public static void Mark(DocumentLines document)
    {
        StructureWords words = document.Pack.Structure;
        for (int i = document.BodyStart; i < document.Count; i++)
        {
            if (document.Roles[i] != LineRole.Text) continue;
            ReadOnlySpan<char> line = document[i];
            if (line.Length > LongestLine) continue;
            if (IsMeeting(line, document.Pack, out _, out _) || IsSignedMeeting(document, i))
            {
                document.Roles[i] = LineRole.Closing;
                MarkDate(document, Neighbour(document, i, -1));
                MarkDate(document, Neighbour(document, i, 1));
            }
            else if (IsDate(line, document.Pack, out _) && Neighbour(document, i, -1) is >= 0 and int before && document[before][^1] is '.' or '。')
            {
                // A date alone below the last paragraph, where the meeting is lost (A/RES/52/232 in Chinese).
                document.Roles[i] = LineRole.Closing;
            }
            else if (IsAnnex(line, words) && (document.Lines[i].BlanksBefore > 0 || Follows(document, i)))
            {
                document.Roles[i] = LineRole.AnnexLabel;
            }
        }
    }

    /// <summary>Whether a line ends a resolution: the meeting or its date.</summary>
    public static bool IsEnd(ReadOnlySpan<char> line, LanguagePack pack) =>
        line.Length <= LongestLine && (IsMeeting(Unsigned(line), pack, out _, out _) || IsDate(Unsigned(line), pack, out _));

    /// <summary>Whether a line is the end of a resolution or begins an annex.</summary>
    public static bool IsOfItsOwn(ReadOnlySpan<char> line, LanguagePack pack) => line.Length <= LongestLine && (IsEnd(line, pack) || IsAnnex(line, pack.Structure));

    /// <summary>A line without the comma or stop that volumes until the 1970s have under a resolution: "947th plenary meeting, / 14 December 1960."</summary>
    public static ReadOnlySpan<char> Unsigned(ReadOnlySpan<char> line) => line.Length > 0 && line[^1] is ',' or '.' or '，' or '。' ? line[..^1] : line;

    /// <summary>Whether a line names the plenary meeting, and which.</summary>
    public static bool IsMeeting(ReadOnlySpan<char> line, LanguagePack pack, out int number, out bool resumed)
    {
        foreach (NamedTemplate template in pack.Structure.Closing)
        {
            if (!template.Template.TryMatch(line, out TextSpan[] captures)) continue;
            ReadOnlySpan<char> figures = line.Slice(captures[0].Start, captures[0].Length);
            if (!pack.Numbers.TryReadOrdinal(figures, out number, out int length) && !pack.Numbers.TryReadNumber(figures, out number, out length)) continue;
            if (length != figures.Length || number <= 0) continue;
            resumed = template.Name == "resumed";
            return true;
        }

        (number, resumed) = (0, false);
        return false;
    }

    /// <summary>Whether a line is a date and nothing else.</summary>
    public static bool IsDate(ReadOnlySpan<char> line, LanguagePack pack, out DateOnly date) =>
        pack.Dates.TryReadDate(line, out date, out int length) && line[length..].Trim(Characters.Blanks).IsEmpty;

    private static bool IsAnnex(ReadOnlySpan<char> line, StructureWords words)
    {
        foreach (LineTemplate template in words.Annex)
        {
            if (!template.TryMatch(line, out TextSpan[] captures)) continue;
            // "Annex II", 附件二: a short label, not a sentence about an annex.
            if (captures.Length == 0 || captures[0].Length <= 4) return true;
        }

        return false;
    }

    private static bool Follows(DocumentLines document, int index)
    {
        int before = Neighbour(document, index, -1);
        return before < 0 || document.Roles[before] != LineRole.Text || document[before][^1] is '.' or '。';
    }

    private static void MarkDate(DocumentLines document, int index)
    {
        if (index >= document.BodyStart && document.Roles[index] == LineRole.Text && IsDate(Unsigned(document[index]), document.Pack, out _)) document.Roles[index] = LineRole.Closing;
    }

    /// <summary>Whether a line names the meeting with a comma or a stop after it, and the date stands beside it: alone it might be the end of a sentence.</summary>
    private static bool IsSignedMeeting(DocumentLines document, int index)
    {
        ReadOnlySpan<char> line = document[index], meeting = Unsigned(line);
        return meeting.Length < line.Length && IsMeeting(meeting, document.Pack, out _, out _) && (IsDateAt(document, Neighbour(document, index, 1)) || IsDateAt(document, Neighbour(document, index, -1)));
    }

    private static bool IsDateAt(DocumentLines document, int index) =>
        index >= document.BodyStart && document[index].Length <= LongestLine && IsDate(Unsigned(document[index]), document.Pack, out _);

    /// <summary>The next line that belongs to the text.</summary>
    private static int Neighbour(DocumentLines document, int index, int step)
    {
        for (int i = index + step; i >= 0 && i < document.Count; i += step)
        {
            if (document.Roles[i] is not (LineRole.Furniture or LineRole.FootnoteMarker or LineRole.FootnoteText)) return i;
        }

        return -1;
    }
}
