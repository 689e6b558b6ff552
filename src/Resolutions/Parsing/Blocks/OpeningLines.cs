using Resolutions.Model;
using Resolutions.Parsing.Clauses;
using Resolutions.Parsing.Lines;
using Resolutions.Text;

namespace Resolutions.Parsing.Blocks;

/// <summary>Which lines begin a paragraph by the phrase they open with, where the print does not tell.</summary>
internal sealed class OpeningLines(DocumentLines document, LineEndings endings, LineLabels labels)
{
    // A paragraph of a preamble is hardly ever longer; a page may turn in it.
    private const int MostLines = 80;

    private readonly int _lastFirst = LineLabels.LastFirst(document);

    /// <summary>Whether a line begins with a phrase of either part.</summary>
    public bool Opens(int line) => Read(line) is { Span.Start: 0 };

    /// <summary>Whether an act follows a label.</summary>
    public bool ActsAfter(int line, int at) =>
        OpeningPhraseReader.Read(MappedText.Identity(document[line][at..].ToString()), document.Pack, PhraseRole.Operative) is not null;

    /// <summary>
    /// Whether a phrase begins a paragraph right under a heading whose last line is full: what stands above opens with no phrase itself, and the
    /// line with a capital or with what always begins a paragraph (A/RES/75/253, whose sections have titles of two lines and more).
    /// </summary>
    public bool OpensUnderHeading(int line, JoinState state)
    {
        if (state.Paragraph < 0 || document.Roles[state.Paragraph] != LineRole.Text || labels.Has(state.Paragraph, out _)) return false;
        if (Read(state.Paragraph) is not null || ActsAfter(state.Paragraph, 0) || Read(line) is not { Span.Start: 0 } phrase) return false;
        return char.IsUpper(document[line][0]) || document.Pack.Structure.AlwaysOpens.Contains(phrase.Verb.Id);
    }

    /// <summary>
    /// Whether a phrase at the start of a line begins a paragraph, where a full line ends with a comma and nothing in the print tells. One after a connective
    /// goes on with a sentence. What tells best is a repetition: the paragraph that opens with 又回顾 stands after one that opens with 回顾. Counted in the
    /// preambles of session 75: where the next paragraph repeats the verb of this phrase and not that of the paragraph so far, 538 of 538 begin one; the other
    /// way about 268 of 269 go on; a phrase so marked that repeats none, and the very phrase the paragraph opened with, go on in 28 of 40 and 46 of 70. Of all
    /// other phrases 15 in 100 go on.
    /// </summary>
    public bool OpensPreambular(int line, int opening)
    {
        if (Read(line) is not { } phrase) return false;
        // A capital tells by itself.
        bool isCapital = char.IsUpper(document[line][0]);
        if (!isCapital && GoesOn(document[line][phrase.Span.End..])) return false;
        VerbPhrase? first = isCapital || opening < 0 ? null : Read(opening);
        if (!isCapital && Read(NextParagraph(line)) is { } next && Repeats(next))
        {
            bool mine = next.Verb.Id == phrase.Verb.Id;
            if (mine != (next.Verb.Id == first?.Verb.Id)) return mine;
        }

        if (phrase is not { Span.Start: 0, Parts.Count: 0 }) return false;
        // Where no number follows, the act that the preamble leads to has none: 决定… opens the operative part.
        if (phrase.Verb.Modifiers.Count == 0 && line < _lastFirst && document.Pack.Structure.SeldomOpens.Contains(phrase.Verb.Id)) return false;
        if (first is null) return true;
        return phrase.Verb.Id == first.Verb.Id ? phrase.Text != first.Text : !Repeats(phrase);
    }

    /// <summary>The next line that surely begins a paragraph of the preamble; -1 where none is near.</summary>
    private int NextParagraph(int line)
    {
        int previous = line;
        for (int next = line + 1; next < document.Count && next <= line + MostLines; next++)
        {
            if (document.Roles[next] is LineRole.Furniture or LineRole.FootnoteMarker or LineRole.FootnoteText) continue;
            if (document.Roles[next] != LineRole.Text || labels.Has(next, out _)) return -1;
            if (endings.Of(previous) == EndSign.Comma && endings.IsShort(previous, next)) return next;
            previous = next;
        }

        return -1;
    }

    /// <summary>Whether what follows a phrase tells that its clause goes on with a sentence.</summary>
    private bool GoesOn(ReadOnlySpan<char> rest) => Scan.StartsWithAny(rest, document.Pack.Structure.GoesOn, StringComparison.Ordinal);

    private static bool Repeats(VerbPhrase phrase) => phrase.Verb.Modifiers.Contains("also") || phrase.Verb.Modifiers.Contains("further");

    private VerbPhrase? Read(int line) => line < 0 ? null : OpeningPhraseReader.Read(MappedText.Identity(document[line].ToString()), document.Pack, PhraseRole.Preambular);
}
