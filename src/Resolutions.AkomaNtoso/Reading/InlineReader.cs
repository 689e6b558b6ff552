using System.Text;
using System.Xml.Linq;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.AkomaNtoso.Reading;

/// <summary>Reads the running text of an element, footnotes taken out and their calls kept.</summary>
internal sealed class InlineReader(FootnoteList footnotes, DiagnosticBag diagnostics)
{
    /// <summary>Reads all of an element, or what <paramref name="include"/> lets in of its children.</summary>
    public InlineText Read(XElement element, Func<XNode, bool>? include = null)
    {
        var builder = new Builder();
        Walk(element, false, null, builder, include);
        InlineText text = builder.Build(out string? cut);
        if (cut is not null) diagnostics.Add(AkomaNtosoDiagnostics.CutLink, cut);
        return text;
    }

    /// <summary>The text of an element with white space squeezed, footnotes left out.</summary>
    public static string TextOf(XElement element)
    {
        var builder = new Builder();
        new InlineReader(new FootnoteList(), new DiagnosticBag(0)).Walk(element, false, null, builder, null);
        return builder.Build(out _).Text;
    }

    private void Walk(XElement element, bool emphasised, string? link, Builder builder, Func<XNode, bool>? include)
    {
        foreach (XNode node in element.Nodes())
        {
            if (include?.Invoke(node) == false) continue;
            switch (node)
            {
                case XText text:
                    builder.Append(text.Value, emphasised, link);
                    break;
                case XElement child when child.Is("authorialNote"):
                    builder.Call(footnotes.Add(child, this));
                    break;
                case XElement child when child.Is("eol"):
                    builder.Append(" ", emphasised, null);
                    break;
                case XElement child:
                    bool block = child.Name.LocalName is "p" or "tr" or "td" or "th" or "table";
                    if (block) builder.Append(" ", false, null);
                    Walk(child, emphasised || IsEmphasis(child), child.Is("a") ? Symbol(child) ?? link : link, builder, null);
                    if (block) builder.Append(" ", false, null);
                    break;
            }
        }
    }

    private static bool IsEmphasis(XElement element) =>
        element.Name.LocalName is "i" or "b"
        || (element.Value("class") is { } names && names.Split(' ').Any(static name => name is "italic" or "bold"));

    /// <summary>The symbol in an address of the UN's document service; null for any other address.</summary>
    private static string? Symbol(XElement link)
    {
        string address = (link.Value("href") ?? "").Trim();
        int host = address.IndexOf("://undocs.org/", StringComparison.Ordinal);
        if (host < 0) return null;
        ReadOnlySpan<char> path = address.AsSpan(host + "://undocs.org/".Length);
        // A language stands first, two small letters: en/A/RES/75/1.
        if (path.Length > 3 && path[2] == '/' && char.IsAsciiLetterLower(path[0]) && char.IsAsciiLetterLower(path[1])) path = path[3..];
        string symbol = string.Concat(path.ToString().Where(static c => !char.IsWhiteSpace(c)));
        // The service's mark for a supplement of the Official Records; no symbol has it.
        if (symbol.EndsWith("(supp)", StringComparison.OrdinalIgnoreCase)) symbol = symbol[..^"(supp)".Length];
        return symbol.Length == 0 ? null : symbol;
    }

    /// <summary>Squeezes white space as it gathers, so that places are those of the squeezed text.</summary>
    private sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly List<TextSpan> _emphasis = [];
        private readonly List<InlineLink> _links = [];
        private readonly List<FootnoteCall> _calls = [];
        private bool _space, _spaceEmphasised;
        private string? _openLink, _cut;
        private int _linkPieces;

        public void Append(string text, bool emphasised, string? link)
        {
            int from = -1;
            bool pieceOfLink = false;
            foreach (char c in text)
            {
                if (char.IsWhiteSpace(c))
                {
                    _space = true;
                    _spaceEmphasised = emphasised;
                    continue;
                }

                int at = _text.Length;
                if (_space && at > 0)
                {
                    _text.Append(' ');
                    if (_spaceEmphasised && _emphasis.Count > 0 && _emphasis[^1].End == at) Extend(_emphasis, at, at + 1);
                    at++;
                }

                _space = false;
                _text.Append(c);
                if (from < 0) from = at;
                if (emphasised) Extend(_emphasis, at, at + 1);
                pieceOfLink = true;
            }

            if (pieceOfLink && link is not null) Link(from, _text.Length, link);
            if (pieceOfLink) _openLink = link;
        }

        public void Call(string marker) => _calls.Add(new FootnoteCall { Marker = marker, Offset = _text.Length });

        public InlineText Build(out string? cut)
        {
            cut = _cut;
            return new InlineText(_text.ToString(), _emphasis, _links, _calls);
        }

        // Neighbours with the same address are one link that was cut: 7|2/213.
        private void Link(int start, int end, string symbol)
        {
            if (_links.Count > 0 && _openLink == symbol && _links[^1].Symbol == symbol && _links[^1].Place.End >= start - 1)
            {
                _links[^1] = new InlineLink(TextSpan.FromBounds(_links[^1].Place.Start, end), symbol);
                if (++_linkPieces > 0) _cut = symbol;
            }
            else
            {
                _links.Add(new InlineLink(TextSpan.FromBounds(start, end), symbol));
                _linkPieces = 0;
            }
        }

        private static void Extend(List<TextSpan> spans, int start, int end)
        {
            // A space between two emphasised runs belongs to neither's wording and parts nothing.
            if (spans.Count > 0 && spans[^1].End == start) spans[^1] = TextSpan.FromBounds(spans[^1].Start, end);
            else spans.Add(TextSpan.FromBounds(start, end));
        }
    }
}
