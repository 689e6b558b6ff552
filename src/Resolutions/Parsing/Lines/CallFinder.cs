using System.Globalization;
using Resolutions.Text;

namespace Resolutions.Parsing.Lines;

/// <summary>Finds the places in the text that call the footnotes of a page.</summary>
/// <remarks>
/// Notes are called in order, so of all numbers on a page that might be calls the best-looking ascending series is taken: one that
/// visits each note's number once, each place weighed by what stands around it.
/// </remarks>
internal static class CallFinder
{
    // What it costs to leave a note uncalled: a call in a doubtful place is better, one in an impossible place is not.
    private const int Uncalled = -4;

    private const int Glued = -1;

    // "report 1/ and": until about 1999 calls were printed with a slash.
    private const int Slashed = 6;

    // Two or three calls side by side in Chinese run together: 34 is 3 and 4.
    private const int MostTogether = 3;

    public static List<TextCut> Find(DocumentLines document, List<FootnoteLines> notes)
    {
        if (document.Marks.Calls.Count > 0) return EndCalls.Add(document, notes, Known(document));
        var cuts = new List<TextCut>();
        int line = document.BodyStart;
        for (int n = 0; n < notes.Count;)
        {
            int page = notes[n].Page, stop = n;
            while (stop < notes.Count && notes[stop].Page == page) stop++;
            while (line < document.Count && document.Pages[line] < page) line++;
            int end = line;
            while (end < document.Count && document.Pages[end] == page) end++;
            int[] markers = [.. notes[n..stop].Select(static note => note.Marker).Distinct().Order()];
            cuts.AddRange(Best(Candidates(document, line, end, markers), markers.Length, markers));
            n = stop;
        }

        return cuts;
    }

    /// <summary>The calls that the reader of the file saw, those in notes and furniture left out.</summary>
    private static List<TextCut> Known(DocumentLines document)
    {
        var cuts = new List<TextCut>();
        int line = 0;
        foreach (TextCut call in document.Marks.Calls)
        {
            while (line < document.Count && document.Lines[line].End < call.End) line++;
            if (line == document.Count) break;
            bool inside = document.Lines[line].Start <= call.Start && line >= document.BodyStart;
            if (inside && document.Roles[line] is LineRole.Text or LineRole.Enacting) cuts.Add(call);
        }

        return cuts;
    }

    private static List<Candidate>[] Candidates(DocumentLines document, int from, int to, int[] markers)
    {
        var candidates = new List<Candidate>[markers.Length];
        for (int m = 0; m < markers.Length; m++) candidates[m] = [];
        for (int i = from; i < to; i++)
        {
            if (document.Roles[i] != LineRole.Text) continue;
            ReadOnlySpan<char> line = document[i];
            for (int at = 0; at < line.Length; at++)
            {
                if (!char.IsAsciiDigit(line[at])) continue;
                int end = at + 1;
                while (end < line.Length && char.IsAsciiDigit(line[end])) end++;
                if (end - at <= MostTogether * 3 && Match(line[at..end], markers, out int marker, out int count))
                {
                    bool slashed = IsSlashed(line, at, end);
                    int weight = slashed ? Slashed : CallWeight.Of(document, i, at, end);
                    if (slashed) end++;
                    if (weight > int.MinValue) candidates[marker].Add(new Candidate(document.Lines[i].Start + at, end - at, count, weight));
                }
                else if (at > 0 && MayEndInCall(document, line, at, end))
                {
                    AddGlued(document.Lines[i].Start + at, line[at..end], markers, candidates);
                }

                at = end;
            }
        }

        return candidates;
    }

    private static bool MayEndInCall(DocumentLines document, ReadOnlySpan<char> line, int start, int end) =>
        end < line.Length && Characters.IsBlank(line[end])
        && (line[start - 1] == '/' || (Characters.IsWide(line[start - 1]) && !CallWeight.IsMeasured(line[end..], document.Pack.Structure)));

    private static bool IsSlashed(ReadOnlySpan<char> line, int start, int end)
    {
        if (end >= line.Length || line[end] != '/' || (start > 0 && line[start - 1] is '/' or '-' or '.')) return false;
        return end + 1 == line.Length || !char.IsAsciiLetterOrDigit(line[end + 1]);
    }

    /// <summary>A call run into a number, 71/2057 for 71/205 and call 7, 目标111 for 目标11 and call 1; taken only where the note is called nowhere else.</summary>
    private static void AddGlued(int start, ReadOnlySpan<char> figures, int[] markers, List<Candidate>[] candidates)
    {
        for (int length = 1; length <= 2 && length < figures.Length; length++)
        {
            int marker = Array.BinarySearch(markers, int.Parse(figures[^length..], NumberStyles.None, CultureInfo.InvariantCulture));
            if (marker >= 0 && figures[^length] != '0') candidates[marker].Add(new Candidate(start + figures.Length - length, length, 1, Glued));
        }
    }

    private static bool Match(ReadOnlySpan<char> figures, int[] markers, out int marker, out int count)
    {
        count = 1;
        int value = figures.Length <= 3 ? int.Parse(figures, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        marker = Array.BinarySearch(markers, value);
        if (marker >= 0) return figures[0] != '0';
        for (int first = 0; first < markers.Length; first++)
        {
            int at = 0;
            for (count = 0; first + count < markers.Length && count < MostTogether && at < figures.Length; count++)
            {
                string next = markers[first + count].ToString(CultureInfo.InvariantCulture);
                if (!figures[at..].StartsWith(next)) break;
                at += next.Length;
            }

            if (at != figures.Length || count < 2) continue;
            marker = first;
            return true;
        }

        return false;
    }

    private static List<TextCut> Best(List<Candidate>[] candidates, int count, int[] markers)
    {
        // states[m]: series that have settled the notes before m, by where they end; weights rise with places, so a later one pays its way.
        var states = new List<State>[count + 1];
        for (int m = 0; m <= count; m++) states[m] = [];
        states[0].Add(new State(-1, 0, null, default, 0));
        for (int m = 0; m < count; m++)
        {
            List<State> here = Frontier(states[m]);
            foreach (State state in here) states[m + 1].Add(state with { Weight = state.Weight + Uncalled });
            int next = 0;
            foreach (Candidate candidate in candidates[m])
            {
                // Candidates come in order of place, and so do the series.
                while (next < here.Count && here[next].Place < candidate.Start) next++;
                if (next == 0) continue;
                State before = here[next - 1];
                states[m + candidate.Count].Add(new State(candidate.Start, before.Weight + (candidate.Weight * candidate.Count), before, candidate, m));
            }
        }

        var cuts = new List<TextCut>();
        State? best = Frontier(states[count]).LastOrDefault();
        for (; best is not null; best = best.Before)
        {
            if (best.Before is not null) cuts.Add(new TextCut(best.Chosen.Start, best.Chosen.Start + best.Chosen.Length, markers[best.Note], best.Chosen.Count));
        }

        cuts.Reverse();
        return cuts;
    }

    /// <summary>Of all series, those that no earlier-ending one outweighs, by place.</summary>
    private static List<State> Frontier(List<State> states)
    {
        states.Sort(static (left, right) => left.Place != right.Place ? left.Place.CompareTo(right.Place) : right.Weight.CompareTo(left.Weight));
        var frontier = new List<State>();
        foreach (State state in states)
        {
            if (frontier.Count == 0 || state.Weight > frontier[^1].Weight) frontier.Add(state);
        }

        return frontier;
    }

    private readonly record struct Candidate(int Start, int Length, int Count, int Weight);

    private sealed record State(int Place, int Weight, State? Before, Candidate Chosen, int Note);
}
