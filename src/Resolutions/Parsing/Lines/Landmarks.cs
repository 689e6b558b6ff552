using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Parsing.Lines;

/// <summary>Finds the lines everything else is told by: the title and the lines that name the organ.</summary>
internal static class Landmarks
{
    // A masthead is a page at the most, a title a few lines: what lies further away is no masthead and no title.
    private const int LongestMasthead = 80;
    private const int LongestTitle = 16;

    public static void Find(DocumentLines document)
    {
        string[] names = document.Pack.Structure.Enacting;
        int first = -1;
        for (int i = 0; i < document.Count; i++)
        {
            if (!EnactingLine.Matches(document[i], names, out int repeat, out bool hasComma) || (first >= 0 && !BeginsPart(document, i))) continue;
            document.Roles[i] = LineRole.Enacting;
            document.BoldRepeat = Math.Max(document.BoldRepeat, repeat);
            // The masthead names the organ, too, in Chinese in the same word: the comma or the repeated bold tells them apart.
            if (first < 0 && (hasComma || repeat > 1)) first = i;
        }

        FindNumber(document, first);
        if (document.TitleStart >= 0) FindTitleEnd(document, first);
        else FindTitleWithoutNumber(document, first);
        for (int i = 0; i < document.BodyStart; i++) document.Roles[i] = i < document.TitleStart || document.TitleStart < 0 ? LineRole.Masthead : LineRole.Title;
    }

    private static void FindNumber(DocumentLines document, int enacting)
    {
        int limit = Math.Min(document.Count, enacting < 0 ? LongestMasthead : enacting);
        ResolutionSymbol? masthead = null;
        for (int i = 0; i < limit; i++)
        {
            ReadOnlySpan<char> line = document[i];
            if (masthead is null && MastheadSymbol.TryRead(line, out ResolutionSymbol? symbol)) masthead = symbol;
            if (!TitleNumber.TryRead(line, out ResolutionSymbol? number, out int length)) continue;
            // A line of nothing but "74/92" is a title only where the masthead says so.
            if (length == line.Length && number!.WithoutParts() != masthead?.WithoutParts() && enacting < 0) continue;
            document.TitleStart = i;
            document.NumberLength = length;
            return;
        }
    }

    private static void FindTitleEnd(DocumentLines document, int enacting)
    {
        int end = document.TitleStart + 1;
        bool hasText = document.NumberLength < document[document.TitleStart].Length;
        bool everySpaced = document.TitleStart + 2 < document.Count && Enumerable.Range(document.TitleStart + 1, 2).All(i => document.Lines[i].BlanksBefore > 0);
        for (; end < document.Count && end - document.TitleStart < LongestTitle; end++)
        {
            if (end == enacting || (enacting < 0 && document.Roles[end] == LineRole.Enacting) || IsPartLetter(document, end)) break;
            // A blank line ends a title, unless one stands between all lines; then an indent begins what follows.
            if (hasText && document.Lines[end].BlanksBefore > 0 && (!everySpaced || document.BoldRepeat == 1 || document.Lines[end].Indent > 0)) break;
            if (hasText && LabelReader.TryRead(document[end], document.Pack, out Label label) && label.Kind == LabelKind.Number && label.Ordinal == 1) break;
            hasText = true;
        }

        document.BodyStart = end;
    }

    private static void FindTitleWithoutNumber(DocumentLines document, int enacting)
    {
        if (enacting < 0) enacting = Array.FindLastIndex(document.Roles, 0, static role => role == LineRole.Enacting);
        if (enacting <= 0) return;
        // The title is the last lines before the organ that stand together.
        int start = enacting - 1;
        while (start > 0 && enacting - start < LongestTitle && document.Lines[start].BlanksBefore == 0) start--;
        document.TitleStart = start;
        document.BodyStart = enacting;
    }

    /// <summary>Whether a line that names the organ again begins a further part: a letter stands alone on one of the lines above.</summary>
    private static bool BeginsPart(DocumentLines document, int index)
    {
        for (int above = index - 1; above >= 0 && index - above <= LongestTitle; above--)
        {
            if (IsPartLetter(document, above)) return true;
        }

        return false;
    }

    /// <summary>A, B, … alone on a line: a part of a composite resolution or a section.</summary>
    public static bool IsPartLetter(ReadOnlySpan<char> line) => line.Length == 1 && Characters.Narrow(line[0]) is >= 'A' and <= 'Z';

    /// <summary>The same for a line as it is printed: bold letters may stand over each other, BBBB (A/RES/75/101 A and B in an old print).</summary>
    private static bool IsPartLetter(DocumentLines document, int line)
    {
        ReadOnlySpan<char> text = document[line];
        return IsPartLetter(text) || (text.Length == document.BoldRepeat && text.Length > 1 && IsPartLetter(text[..1]) && !text.ContainsAnyExcept(text[0]));
    }
}
