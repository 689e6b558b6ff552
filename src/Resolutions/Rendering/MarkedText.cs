using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Rendering;

/// <summary>A clean text with the stretches that nodes of the model are about.</summary>
/// <remarks>
/// Nodes have their places in the original text, and pages are made of the clean one. Where places are known, the words of a node are looked for
/// in the clean text about as far from the node before as they are in the original; where they are not, in order.
/// </remarks>
internal sealed class MarkedText
{
    /// <summary>What the parts of a split phrase are joined by.</summary>
    private const char Ellipsis = '…';

    /// <summary>How far behind its expected position a node's words are looked for: the clean text is seldom the longer one.</summary>
    private const int Slack = 400;

    private readonly List<TextMark> _marks = [];
    private readonly TextSpan _place;
    private readonly List<(int Source, int Clean)> _anchors = [];

    private MarkedText(string text, TextSpan place)
    {
        Text = text;
        _place = place;
    }

    /// <summary>The clean text.</summary>
    public string Text { get; }

    /// <summary>The marks in order of their starts, the longer first; one lies in another or beside it, never across its border.</summary>
    public IReadOnlyList<TextMark> Marks => _marks;

    /// <summary>Marks a paragraph's verbs, addressees, deadlines and citations.</summary>
    public static MarkedText Of(Paragraph paragraph)
    {
        var wanted = new List<(string Words, MarkKind Kind, Node Node, TextSpan Place)>();
        if (paragraph.Opening is { } opening) AddVerb(wanted, opening);
        foreach (ResolutionAction action in paragraph.Actions)
        {
            // The first action's verb is the opening phrase once more.
            if (!SameVerb(action.Verb, paragraph.Opening)) AddVerb(wanted, action.Verb);
            foreach (Actor actor in action.Addressees) wanted.Add((actor.Text, MarkKind.Addressee, actor, actor.Span));
            if (action.Deadline is { } deadline) wanted.Add((deadline.Text, MarkKind.Deadline, deadline, deadline.Span));
        }

        if (paragraph.Children is [{ Span.IsEmpty: false } first, ..]) AddInherited(wanted, paragraph, first.Span.Start);
        return Of(paragraph.Text, paragraph.Span, wanted, paragraph.Citations, paragraph.FootnoteCalls);
    }

    /// <summary>Marks the citations of a text that has no clauses.</summary>
    public static MarkedText Of(string text, TextSpan place, IReadOnlyList<Citation> citations) => Of(text, place, [], citations, []);

    /// <summary>The position in the clean text of a position in the original; null where places are not known.</summary>
    public int? Map(int source)
    {
        if (_anchors.Count == 0) return null;
        int next = _anchors.BinarySearch((source, int.MinValue));
        if (next < 0) next = ~next;
        int mapped;
        if (next < _anchors.Count && (next == 0 || _anchors[next].Source - source <= source - _anchors[next - 1].Source))
        {
            mapped = _anchors[next].Clean - (_anchors[next].Source - source);
            if (next > 0) mapped = Math.Max(mapped, _anchors[next - 1].Clean);
        }
        else
        {
            mapped = _anchors[next - 1].Clean + source - _anchors[next - 1].Source;
            if (next < _anchors.Count) mapped = Math.Min(mapped, _anchors[next].Clean);
        }

        return Math.Clamp(mapped, 0, Text.Length);
    }

    private static MarkedText Of(
        string text, TextSpan place, List<(string Words, MarkKind Kind, Node Node, TextSpan Place)> wanted, IReadOnlyList<Citation> citations,
        IReadOnlyList<FootnoteCall> calls)
    {
        foreach (Citation citation in citations) wanted.Add((citation.Text, MarkKind.Citation, citation, citation.Span));
        var marked = new MarkedText(text, place);
        if (place.IsEmpty || wanted.Exists(static node => node.Place.IsEmpty)) marked.FindInOrder(wanted);
        else marked.FindByPlace(wanted, calls);
        marked.Settle();
        return marked;
    }

    private void FindByPlace(List<(string Words, MarkKind Kind, Node Node, TextSpan Place)> wanted, IReadOnlyList<FootnoteCall> calls)
    {
        int source = _place.Start, clean = 0, from = 0;
        bool isFirst = true;
        foreach ((string words, MarkKind kind, Node node, TextSpan place) in wanted.OrderBy(static node => node.Place))
        {
            // An item's verb and those it asks may stand in the chapeau above it.
            if (words.Length == 0 || !_place.Contains(place)) continue;
            int expected = Math.Clamp(clean + place.Start - source, from, Text.Length);
            // Before the first node stands the label, which is not in the clean text.
            int start = Nearest(words, from, expected, isFirst ? expected : 0);
            if (start < 0) continue;
            isFirst = false;
            _marks.Add(new TextMark(start, start + words.Length, kind, node, place));
            (source, clean, from) = (place.End, start + words.Length, start);
        }

        IEnumerable<(int, int)> anchors = _marks.SelectMany(static mark => new[] { (mark.Place.Start, mark.Start), (mark.Place.End, mark.End) });
        IEnumerable<(int, int)> atCalls = calls.Where(static call => call.Offset is not null && !call.Span.IsEmpty)
            .SelectMany(static call => new[] { (call.Span.Start, call.Offset!.Value), (call.Span.End, call.Offset!.Value) });
        _anchors.AddRange(anchors.Concat(atCalls).Order());
    }

    /// <summary>The occurrence nearest to where it is expected, not before <paramref name="from"/>; -1 where there is none near.</summary>
    private int Nearest(string words, int from, int expected, int before)
    {
        int last = Math.Min(Text.Length, expected + words.Length + Slack);
        int best = -1;
        for (int at = Math.Max(from, before - Slack); at <= last - words.Length; at++)
        {
            at = Text.IndexOf(words, at, last - at, StringComparison.Ordinal);
            if (at < 0) break;
            if (best >= 0 && Math.Abs(at - expected) >= Math.Abs(best - expected)) break;
            best = at;
        }

        return best;
    }

    private void FindInOrder(List<(string Words, MarkKind Kind, Node Node, TextSpan Place)> wanted)
    {
        int clause = 0, citation = 0;
        foreach ((string words, MarkKind kind, Node node, TextSpan place) in wanted)
        {
            int from = kind == MarkKind.Citation ? citation : clause;
            int start = words.Length == 0 ? -1 : Text.IndexOf(words, from, StringComparison.Ordinal);
            if (start < 0) continue;
            _marks.Add(new TextMark(start, start + words.Length, kind, node, place));
            if (kind == MarkKind.Citation) citation = start + words.Length;
            // What is to be done by a time stands before it, and the next verb may, too.
            else if (kind != MarkKind.Deadline) clause = start + words.Length;
        }
    }

    /// <summary>Orders the marks; those that cross the border of one before are dropped.</summary>
    private void Settle()
    {
        TextMark[] ordered = [.. _marks.OrderBy(static mark => mark.Start).ThenByDescending(static mark => mark.End).ThenBy(static mark => mark.Kind)];
        _marks.Clear();
        var open = new Stack<int>();
        foreach (TextMark mark in ordered)
        {
            while (open.TryPeek(out int end) && end <= mark.Start) open.Pop();
            if (open.TryPeek(out int border) && mark.End > border) continue;
            open.Push(mark.End);
            _marks.Add(mark);
        }
    }

    /// <summary>Whom a chapeau asks, and by when, belongs to the actions of the items below it.</summary>
    private static void AddInherited(List<(string Words, MarkKind Kind, Node Node, TextSpan Place)> wanted, Paragraph paragraph, int end)
    {
        var places = new HashSet<TextSpan>(wanted.Select(static node => node.Place));
        IEnumerable<ResolutionAction> actions = paragraph.Children.SelectMany(static child => child.DescendantsAndSelf()).OfType<Paragraph>()
            .SelectMany(static item => item.Actions);
        foreach (ResolutionAction action in actions)
        {
            foreach (Actor actor in action.Addressees)
            {
                if (IsAbove(actor.Span) && places.Add(actor.Span)) wanted.Add((actor.Text, MarkKind.Addressee, actor, actor.Span));
            }

            if (action.Deadline is { } deadline && IsAbove(deadline.Span) && places.Add(deadline.Span))
                wanted.Add((deadline.Text, MarkKind.Deadline, deadline, deadline.Span));
        }

        bool IsAbove(TextSpan place) => !place.IsEmpty && paragraph.Span.Contains(place) && place.End <= end;
    }

    private static bool SameVerb(VerbPhrase verb, VerbPhrase? opening) =>
        opening is not null && verb.Text == opening.Text && (verb.Span == opening.Span || verb.Span.IsEmpty);

    private static void AddVerb(List<(string Words, MarkKind Kind, Node Node, TextSpan Place)> wanted, VerbPhrase verb)
    {
        string[] parts = verb.Text.Split(Ellipsis, StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < parts.Length; i++)
        {
            TextSpan place = verb.Parts.Count == parts.Length ? verb.Parts[i] : parts.Length == 1 ? verb.Span : default;
            if (place.IsEmpty && !verb.Span.IsEmpty) place = verb.Span;
            wanted.Add((parts[i], MarkKind.Verb, verb, place));
        }
    }
}
