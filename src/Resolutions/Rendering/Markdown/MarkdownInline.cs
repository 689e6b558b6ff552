using System.Globalization;
using System.Text;
using Resolutions.Languages;
using Resolutions.Model;

namespace Resolutions.Rendering.Markdown;

/// <summary>Writes running text in Markdown: verbs in emphasis, citations and calls of footnotes linked. For one page; not thread-safe.</summary>
internal sealed class MarkdownInline(PageWords words, SymbolLink links, FootnoteIndex footnotes, HashSet<string> targets)
{
    public string Of(Paragraph paragraph, bool beginsLine) => Of(MarkedText.Of(paragraph), paragraph.FootnoteCalls, beginsLine);

    public string Of(string text, Text.TextSpan place, IReadOnlyList<Citation> citations, IReadOnlyList<FootnoteCall> calls, bool beginsLine) =>
        Of(MarkedText.Of(text, place, citations), calls, beginsLine);

    /// <summary>Words in the emphasis of opening phrases.</summary>
    public string Emphasis(string text)
    {
        var written = new StringBuilder();
        Emphasize(written, text);
        return written.ToString();
    }

    private string Of(MarkedText text, IReadOnlyList<FootnoteCall> calls, bool beginsLine)
    {
        var visitor = new Visitor(this, beginsLine);
        MarkWalker.Walk(text, calls, visitor);
        return visitor.Written.ToString().Trim();
    }

    private void Emphasize(StringBuilder written, ReadOnlySpan<char> text)
    {
        // Stars beside punctuation or blanks are stars: those stay outside.
        int start = 0, end = text.Length;
        while (start < end && !char.IsLetterOrDigit(text[start])) start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1])) end--;
        string stars = start == end ? "" : words.IsBoldOpening ? "**" : "*";
        written.Append(MarkdownText.Escape(text[..start])).Append(stars).Append(MarkdownText.Escape(text[start..end])).Append(stars)
            .Append(MarkdownText.Escape(text[end..]));
    }

    private sealed class Visitor(MarkdownInline inline, bool beginsLine) : IMarkVisitor
    {
        private readonly Stack<string?> _links = new();
        private int _verbs;

        public StringBuilder Written { get; } = new();

        public void Begin(TextMark mark)
        {
            if (mark.Kind == MarkKind.Verb) _verbs++;
            if (mark.Node is not Citation citation) return;
            bool nested = _links.Any(static open => open is not null);
            string? link = nested ? null : citation.Target is { } target && inline.Has(target) ? AnchorLink(target) : inline.To(citation.Symbol);
            _links.Push(link);
            if (link is not null) Written.Append('[');
        }

        public void End(TextMark mark)
        {
            if (mark.Kind == MarkKind.Verb) _verbs--;
            if (mark.Node is Citation && _links.Pop() is { } link) Written.Append("](").Append(MarkdownText.Address(link)).Append(')');
        }

        public void Text(ReadOnlySpan<char> text)
        {
            // A bracket right after a call, [^1](E), would make a link of both.
            if (text is ['(', ..] && Written is { Length: > 0 } && Written[^1] == ']') Written.Append('\\');
            if (_verbs > 0) inline.Emphasize(Written, text);
            else Written.Append(MarkdownText.Escape(text, beginsLine && Written.Length == 0));
        }

        public void Call(FootnoteCall call)
        {
            int footnote = inline.Call(call.Marker);
            // The number of the page's own: signs may stand for several notes, and the reader's program numbers them through in any case.
            if (footnote >= 0) Written.Append("[^").Append((footnote + 1).ToString(CultureInfo.InvariantCulture)).Append(']');
            else Written.Append("<sup>").Append(MarkdownText.Escape(call.Marker)).Append("</sup>");
        }
    }

    /// <summary>The name of a block's anchor: letters, digits, dots and dashes of its address.</summary>
    public static string Anchor(string path) => string.Concat(path.Select(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' ? c : '_'));

    public static string AnchorLink(string path) => "#" + Anchor(path);

    private bool Has(string target) => targets.Contains(target);

    private string? To(string? symbol) => links.To(symbol);

    private int Call(string marker) => footnotes.Call(marker, out _);
}
