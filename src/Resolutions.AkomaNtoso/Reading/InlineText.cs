using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.AkomaNtoso.Reading;

/// <summary>A link to a document, by its place in an <see cref="InlineText"/>.</summary>
internal readonly record struct InlineLink(TextSpan Place, string Symbol);

/// <summary>What a paragraph's element holds: text with white space squeezed, what is emphasised, the links, the calls of footnotes.</summary>
internal sealed record InlineText(
    string Text,
    IReadOnlyList<TextSpan> Emphasis,
    IReadOnlyList<InlineLink> Links,
    IReadOnlyList<FootnoteCall> Calls)
{
    public static readonly InlineText Empty = new("", [], [], []);

    public bool IsEmpty => Text.Length == 0 && Calls.Count == 0;

    /// <summary>Whether a part stands out from the rest, as an opening phrase does and a heading does not.</summary>
    public bool HasPartialEmphasis => Emphasis.Count > 1 || (Emphasis.Count == 1 && Emphasis[0].Length < Text.Length);

    /// <summary>The text from a position on, with everything moved along.</summary>
    public InlineText From(int start)
    {
        while (start < Text.Length && Text[start] == ' ') start++;
        if (start == 0) return this;
        return new InlineText(
            Text[start..],
            [.. Emphasis.Where(span => span.End > start).Select(span => Move(span, start))],
            [.. Links.Where(link => link.Place.End > start).Select(link => link with { Place = Move(link.Place, start) })],
            [.. Calls.Select(call => call with { Offset = Math.Max(0, (call.Offset ?? 0) - start) })]);
    }

    private static TextSpan Move(TextSpan span, int start) => TextSpan.FromBounds(Math.Max(0, span.Start - start), span.End - start);
}
