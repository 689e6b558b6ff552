using Resolutions.Model;
using Resolutions.Parsing;
using Resolutions.Text;

namespace Resolutions.Tests.Parsing;

/// <summary>
/// What holds of every result, whatever the text: parents contain children, siblings follow each other, the slice of each node holds its text in
/// order and hardly anything else, and every printed character of the input is in a node or in a listed piece of furniture.
/// </summary>
internal sealed class SpanInvariants
{
    private const int MostReported = 8;

    // Hyphens at line ends that joining took out.
    private const string Hyphens = "-\u2010";

    private readonly ParseResult _result;
    private readonly string _text;
    private readonly List<string> _violations = [];

    // For each character, whether it is in a leaf at all; and whether it is of the page, or a note or a call, and so in no text around it.
    private readonly bool[] _owned;
    private readonly bool[] _page;
    private readonly bool[] _noted;

    // In a text of two languages, whose each character is; null in a text of one.
    private OwnerMap? _owners;
    private ResolutionDocument? _document;
    private readonly bool _hasRepeatedLetters;

    private SpanInvariants(ParseResult result)
    {
        _result = result;
        _text = result.Source.Text;
        _owned = new bool[_text.Length];
        _page = new bool[_text.Length];
        _noted = new bool[_text.Length];
        _hasRepeatedLetters = result.Diagnostics.Any(static diagnostic => diagnostic.Id == "RES020");
    }

    /// <summary>Fails with the first violations.</summary>
    public static void Hold(ParseResult result, string? file = null)
    {
        IReadOnlyList<string> violations = Violations(result);
        Assert.True(violations.Count == 0, $"{file}\n{string.Join('\n', violations.Take(MostReported))}");
    }

    public static IReadOnlyList<string> Violations(ParseResult result)
    {
        var invariants = new SpanInvariants(result);
        // What stands in between paragraphs has to be known before their slices are looked at.
        foreach (ResolutionDocument document in result.Documents) invariants.MarkAside(document);
        if (result.Documents.Count > 1) invariants._owners = new OwnerMap(result);
        foreach (ResolutionDocument document in result.Documents) invariants.Check(document);
        if (result.Documents.Count > 0) invariants.CheckNothingLost();
        return invariants._violations;
    }

    /// <summary>Whether a violation is one of a word lost or of nodes out of place, and not of a text that differs from its slice.</summary>
    public static bool IsLoss(string violation) => violation.StartsWith("Lost", StringComparison.Ordinal)
        || violation.Contains("does not contain", StringComparison.Ordinal) || violation.Contains("begins before", StringComparison.Ordinal);

    private void MarkAside(ResolutionDocument document)
    {
        foreach (PageFurniture furniture in document.Furniture) Mark(_page, furniture.Span);
        foreach (TextSpan piece in document.Footnotes.SelectMany(Pieces)) Mark(_noted, piece);
        foreach (FootnoteCall call in NodeTree.Calls(document)) Mark(_noted, call.Span);
    }

    /// <summary>Where a note stands: its place, or the lines of it alone where it runs over to the foot of the next page and text stands in between.</summary>
    private List<TextSpan> Pieces(Footnote note)
    {
        string rest = OwnerMap.Ink(note.Marker + note.Text);
        var pieces = new List<TextSpan>();
        int start = note.Span.Start;
        foreach (string line in _text[note.Span.Start..note.Span.End].Split('\n', '\r', '\f'))
        {
            string ink = OwnerMap.Ink(line);
            if (ink.Length > 0 && rest.StartsWith(ink, StringComparison.Ordinal))
            {
                pieces.Add(new TextSpan(start, line.Length));
                rest = rest[ink.Length..];
            }

            start += line.Length + 1;
        }

        return rest.Length == 0 ? pieces : [note.Span];
    }

    private void Check(ResolutionDocument document)
    {
        _document = document;
        Contains(new TextSpan(0, _text.Length), document, "text");
        foreach ((Node parent, Node child) in NodeTree.Edges(document)) Contains(parent.Span, child, parent.GetType().Name);
        foreach (IReadOnlyList<Node> siblings in NodeTree.Siblings(document)) Follow(siblings);
        foreach (PageFurniture furniture in document.Furniture) Mark(_owned, furniture.Span);
        foreach (Footnote note in document.Footnotes)
        {
            // A number that stands after its text is furniture; until about 1999 a slash stood after the number.
            string[] apart = [.. Mismatches(note, note.Text, [], "/", isNote: true)];
            if (apart.Length > 0) _violations.AddRange(Mismatches(note, note.Marker + note.Text, [], "/", isNote: true));
        }

        foreach (MastheadLine line in document.Masthead.Lines) Match(line, line.Text, [], "");
        MatchTitle(document.Title);
        foreach (Resolution resolution in document.Resolutions) Check(resolution);
    }

    private void Check(Resolution resolution)
    {
        MatchTitle(resolution.Title);
        if (resolution.EnactingLine is { } enacting) Match(enacting, enacting.Text, [], "");
        foreach (Block block in NodeTree.Blocks(resolution)) Match(block);
        foreach (TextLine line in resolution.Closing?.Lines ?? []) Match(line, line.Text, [], "");
        foreach (Annex annex in resolution.Annexes)
        {
            if (annex.Label is { } label) Match(label, label.Text, [], "");
            // The model keeps no calls of annex titles and tables, but the characters are in their spans.
            if (annex.Title is { } title) Match(title, title.Text, [], "0123456789");
        }
    }

    private void MatchTitle(TitleLine? title)
    {
        if (title is not null) Match(title, title.Number + title.Text, [], ".");
    }

    private void Match(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                // In some old prints the label stands under the first line, alone on its own.
                if (paragraph.Label is { } label && IsLate(label, block.Span)) Match(block, paragraph.Text, block.Children, label);
                else Match(block, paragraph.Label + paragraph.Text, block.Children, "");
                break;
            case Heading heading:
                Match(block, heading.Text, [], "");
                break;
            case Section section:
                Match(block, section.Label + section.Title, block.Children, ".");
                break;
            case TextTable table:
                Match(block, string.Concat(table.Rows), [], "0123456789");
                break;
        }
    }

    private bool IsLate(string label, TextSpan span)
    {
        string[] lines = _text[span.Start..span.End].Split('\n', 3);
        return lines.Length == 3 && lines[1].Trim() == label && !lines[0].StartsWith(label, StringComparison.Ordinal);
    }

    private void Match(Node node, string text, IReadOnlyList<Node> children, string free)
    {
        string[] mismatches = [.. Mismatches(node, text, children, free)];
        if (mismatches.Length > 0 && _owners?.HasLineByLine(_document!, node, text, _page) != true) _violations.AddRange(mismatches);
    }

    /// <param name="node">The node.</param>
    /// <param name="text">What it says it reads.</param>
    /// <param name="children">What has a text of its own inside.</param>
    /// <param name="free">Characters that may stand in the slice and not in the text.</param>
    /// <param name="isNote">Whether it is itself something that stands aside.</param>
    private IEnumerable<string> Mismatches(Node node, string text, IReadOnlyList<Node> children, string free, bool isNote = false)
    {
        List<TextSpan> own = node is Footnote broken ? Pieces(broken) : [node.Span];
        foreach (TextSpan piece in own) Mark(_owned, piece);
        var rest = new InkCount();
        int at = SkipBlanks(text, 0);
        for (int i = node.Span.Start; i < node.Span.End; i++)
        {
            bool elsewhere = _page[i] || (!isNote && _noted[i]) || _owners?.IsForeign(_document!, i) == true || children.Any(child => child.Span.Contains(i)) || !own.Exists(piece => piece.Contains(i));
            if (Characters.IsBlank(_text[i]) || elsewhere) continue;
            rest.Add(_text[i]);
            if (at < text.Length && InkCount.Fold(_text[i]) == InkCount.Fold(text[at])) at = SkipBlanks(text, at + 1);
        }

        if (at < text.Length) yield return $"{Name(node)} has “{Excerpt(text[at..])}”, which its slice has not: “{Excerpt(_text[node.Span.Start..node.Span.End])}”";
        rest.Add(text, -1);
        string allowed = Hyphens + free + (_hasRepeatedLetters ? string.Concat(text.Select(InkCount.Fold)) : "");
        string left = string.Concat(rest.Left.Where(letter => !allowed.Contains(letter, StringComparison.Ordinal)));
        if (left.Length > 0) yield return $"{Name(node)} has in its slice “{Excerpt(left)}”, which its text has not: “{Excerpt(text)}”";
    }

    private void CheckNothingLost()
    {
        for (int i = 0; i < _text.Length; i++)
        {
            if (_owned[i] || Characters.IsBlank(_text[i])) continue;
            int end = i + 1;
            while (end < _text.Length && !_owned[end] && _text[end] is not '\n') end++;
            LinePosition place = _result.Source.GetLinePosition(i);
            _violations.Add($"Lost at {place}: “{Excerpt(_text[i..end])}”");
            i = end;
        }
    }

    private void Contains(TextSpan parent, Node child, string name)
    {
        if (!parent.Contains(child.Span)) _violations.Add($"{name} {parent} does not contain {Name(child)}");
    }

    private void Follow(IReadOnlyList<Node> siblings)
    {
        for (int i = 1; i < siblings.Count; i++)
        {
            if (siblings[i].Span.Start < siblings[i - 1].Span.End) _violations.Add($"{Name(siblings[i])} begins before {Name(siblings[i - 1])} ends");
        }
    }

    private static void Mark(bool[] marks, TextSpan span) => Array.Fill(marks, true, span.Start, span.Length);

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && Characters.IsBlank(text[at])) at++;
        return at;
    }

    private static string Name(Node node) => $"{node.GetType().Name} {(node as Block)?.Path} {node.Span}";

    private static string Excerpt(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
