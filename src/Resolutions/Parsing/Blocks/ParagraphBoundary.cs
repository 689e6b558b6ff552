using Resolutions.Model;
using Resolutions.Parsing.Clauses;
using Resolutions.Parsing.Lines;
using Resolutions.Text;

namespace Resolutions.Parsing.Blocks;

/// <summary>Decides whether a line begins a paragraph, from what the print offers: blank lines, indents, labels, end signs, opening phrases, short lines.</summary>
internal sealed class ParagraphBoundary(DocumentLines document, LineJoiner joiner)
{
    // A line that leaves this much room with the next word on it was ended by its writer and not by the margin. A call of a footnote
    // takes fewer columns in the text than it took where the line was broken.
    private const int SureSlack = 2;
    private const int CallSlack = 3;

    // A paragraph of a preamble is hardly ever longer; a page may turn in it.
    private const int MostLines = 80;

    private readonly PrintStyle _style = document.Style;
    private readonly int _lastFirst = LastFirst(document);

    /// <param name="line">The line in question.</param>
    /// <param name="previous">The line of text before it.</param>
    /// <param name="state">How far the document has been read.</param>
    public bool Begins(int line, int previous, JoinState state)
    {
        if (document.Roles[line] != LineRole.Text || document.Roles[previous] != LineRole.Text) return true;
        if (joiner.IsCall(line)) return false;
        // Between the two lines a page may end; what stands there hides the blank lines.
        bool turnsPage = previous != line - 1 || document.Lines[line].BeginsPage;
        bool blank = document.Lines[line].BlanksBefore > 0;
        switch (_style.Spacing)
        {
            case LineSpacing.BetweenParagraphs when !_style.IsWrapped:
                return true;
            case LineSpacing.BetweenParagraphs when !turnsPage:
                return blank || (HasLabel(line, out Label label) && state.Expects(label) && Ends(previous) != EndSign.None);
            case LineSpacing.BetweenLines when _style.IndentsTell:
                return document.Lines[line].Indent > 0 || (HasLabel(line, out label) && state.Expects(label)) || IsBold(line);
            default:
                if (Weigh(line, previous, state)) return true;
                if (turnsPage) return _style.Spacing == LineSpacing.BetweenParagraphs && Ends(previous) is EndSign.Semicolon or EndSign.Stop && IsHeadingBlock(line);
                return blank && Ends(previous) != EndSign.None && !IsLabelAlone(document[previous]);
        }
    }

    public bool HasLabel(int line, out Label label) =>
        LabelReader.TryRead(document[line], out label)
        || (document.BoldRepeat > 1 && LabelReader.TryReadBareNumber(document[line], out label) && BoldRuns.Begins(document[line][label.Length..], document.BoldRepeat));

    /// <summary>
    /// Whether the label of a paragraph stands under its first line, alone on a line: "To promote … universal / (c) / access to culture;" (A/RES/50/5). Some
    /// extractors give the lines of an old print so where the label is set a little lower than the text beside it.
    /// </summary>
    public bool IsLabelledLate(int line, int previous, JoinState state, out Label label)
    {
        label = default;
        if (previous < 0 || line + 2 >= document.Count) return false;
        for (int i = line; i <= line + 2; i++)
        {
            if (document.Roles[i] != LineRole.Text || (i > line && document.Lines[i].BlanksBefore > 0)) return false;
        }

        return IsLabelAlone(document[line + 1]) && HasLabel(line + 1, out label) && label.Kind != LabelKind.Number && state.Expects(label)
            && StartsLower(document[line + 2]) && !StartsLower(document[line]) && !HasLabel(line, out _)
            && EndSigns.Of(document[line]) == EndSign.None && document.Roles[previous] == LineRole.Text && Ends(previous) is EndSign.Colon or EndSign.Semicolon or EndSign.Comma;
    }

    /// <summary>Whether a line is the label of a section and nothing else.</summary>
    public bool IsSection(int line) => IsHeadingAlone(document[line]);

    /// <summary>The last line with the number 1; -1 where no paragraph is numbered.</summary>
    private static int LastFirst(DocumentLines document)
    {
        int line = document.Count - 1;
        while (line >= document.BodyStart && !(document.Roles[line] == LineRole.Text && LabelReader.TryRead(document[line], out Label label) && label is { Kind: LabelKind.Number, Ordinal: 1 })) line--;
        return line < document.BodyStart ? -1 : line;
    }

    private static bool IsLabelAlone(ReadOnlySpan<char> line) => LabelReader.TryRead(line, out Label label) && label.Length == line.Length;

    private bool Weigh(int line, int previous, JoinState state)
    {
        ReadOnlySpan<char> text = document[line], above = joiner.WithoutLastCall(previous);
        if (IsLabelAlone(above)) return false;
        EndSign end = EndSigns.Of(above);
        bool shortAbove = IsShort(previous, line);
        if (HasLabel(line, out Label label))
        {
            bool alone = label.Length == text.Length;
            if (state.Expects(label) && (end != EndSign.None || shortAbove || alone || IsHeadingAlone(above) || ActsAfter(line, label.Length))) return true;
            if (label.Kind == LabelKind.Number)
            {
                // A number may be left out or come twice; a restart follows a heading.
                bool near = label.Ordinal > state.Number && label.Ordinal <= state.Number + 3;
                if (near && end is EndSign.Semicolon or EndSign.Stop && (shortAbove || alone)) return true;
                if (label.Ordinal == 1 && (alone || ((shortAbove || IsHeadingAlone(above)) && end is not EndSign.Comma))) return true;
            }
            else if (end is EndSign.Semicolon or EndSign.Colon && shortAbove)
            {
                return true;
            }
        }

        if (IsBold(line) || IsHeadingAlone(above)) return true;
        bool wellShort = IsWellShort(previous, line);
        // A first word split by kerning seems to fit where the whole did not, so room for it alone is no proof.
        if (StartsLower(text)) return wellShort && end != EndSign.None;
        // Under a heading, which has no end sign, an act begins a paragraph.
        if (end == EndSign.None) return wellShort || (shortAbove && _style.IsExact && Opens(line)) || OpensUnderHeading(line, state);
        if (end is not EndSign.Comma && IsHeadingAlone(text)) return true;
        if (LeavesQuotationOpen(above)) return wellShort;
        if (state.InPreamble) return shortAbove || (!LeavesOpen(above) && OpensPreambular(line, state.Paragraph));
        if (end is EndSign.Semicolon or EndSign.Stop or EndSign.Colon) return shortAbove || HeadsNumbered(line, state) || (end != EndSign.Colon && IsHeadingLine(line));
        return shortAbove && _style.IsExact && (wellShort || Opens(line));
    }

    /// <summary>
    /// Whether a line was ended by its writer: the next word would have fitted. Where lines are not filled exactly, a fifth of the column must be free.
    /// </summary>
    private bool IsShort(int above, int line)
    {
        int slack = LineSlack.Between(document, above, line, _style.Width);
        return _style.IsExact ? slack >= SureSlack + (joiner.Calls(above) + (joiner.CallsEarly(line) ? 2 : 0)) * CallSlack : slack * 5 >= _style.Width;
    }

    /// <summary>Whether a line leaves a good part of the column free, as the last of a paragraph or a heading does.</summary>
    private bool IsWellShort(int above, int line) => LineSlack.Between(document, above, line, _style.Width) * 6 >= _style.Width;

    /// <summary>Whether a line ends early without an end sign, as a heading does: "Part III" (A/RES/75/252).</summary>
    private bool IsHeadingLine(int line) =>
        line + 1 < document.Count && document.Roles[line + 1] == LineRole.Text && Ends(line) == EndSign.None && IsWellShort(line, line + 1);

    /// <summary>Whether a quotation begins in a line and does not end in it, so that its end sign is the quotation's: "题为“2000年：" (A/RES/75/160).</summary>
    private static bool LeavesQuotationOpen(ReadOnlySpan<char> line) => line.LastIndexOfAny('“', '《') > line.LastIndexOfAny('”', '》');

    private EndSign Ends(int line) => EndSigns.Of(joiner.WithoutLastCall(line));

    private bool IsBold(int line) => document.BoldRepeat > 1 && BoldRuns.Begins(document[line], document.BoldRepeat);

    /// <summary>A roman numeral or a capital letter alone: the label of a section.</summary>
    private bool IsHeadingAlone(ReadOnlySpan<char> line) => SectionHeading.IsAlone(line, document.Pack);

    private static bool StartsLower(ReadOnlySpan<char> line) => char.IsLower(line[0]);

    /// <summary>Whether an act follows a label.</summary>
    private bool ActsAfter(int line, int at) =>
        OpeningPhraseReader.Read(MappedText.Identity(document[line][at..].ToString()), document.Pack, PhraseRole.Operative) is not null;

    /// <summary>Whether blank lines set a line, with those right under it, apart as a block without an end sign, as a heading on top of a page is.</summary>
    private bool IsHeadingBlock(int line)
    {
        if (StartsLower(document[line])) return false;
        int last = line;
        while (last + 1 < document.Count && document.Lines[last + 1].BlanksBefore == 0 && document.Roles[last + 1] == LineRole.Text) last++;
        return last + 1 < document.Count && document.Lines[last + 1].BlanksBefore > 0 && Ends(last) == EndSign.None;
    }

    /// <summary>Whether a line begins with a phrase of either part.</summary>
    private bool Opens(int line) =>
        Read(line) is { Span.Start: 0 };

    /// <summary>
    /// Whether a phrase begins a paragraph right under a heading whose last line is full: what stands above opens with no phrase itself, and the
    /// line with a capital or with what always begins a paragraph (A/RES/75/253, whose sections have titles of two lines and more).
    /// </summary>
    private bool OpensUnderHeading(int line, JoinState state)
    {
        if (state.Paragraph < 0 || document.Roles[state.Paragraph] != LineRole.Text || HasLabel(state.Paragraph, out _)) return false;
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
    private bool OpensPreambular(int line, int opening)
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
            if (document.Roles[next] != LineRole.Text || HasLabel(next, out _)) return -1;
            if (Ends(previous) == EndSign.Comma && IsShort(previous, next)) return next;
            previous = next;
        }

        return -1;
    }

    /// <summary>Whether a line ends with a connective and a comma, so that what it connects is still to come.</summary>
    private bool LeavesOpen(ReadOnlySpan<char> line) => Scan.EndsWithAny(line.TrimEnd()[..^1], document.Pack.Structure.LeavesOpen, StringComparison.Ordinal);

    /// <summary>Whether what follows a phrase tells that its clause goes on with a sentence.</summary>
    private bool GoesOn(ReadOnlySpan<char> rest) => Scan.StartsWithAny(rest, document.Pack.Structure.GoesOn, StringComparison.Ordinal);

    private static bool Repeats(VerbPhrase phrase) => phrase.Verb.Modifiers.Contains("also") || phrase.Verb.Modifiers.Contains("further");

    private VerbPhrase? Read(int line) => line < 0 ? null : OpeningPhraseReader.Read(MappedText.Identity(document[line].ToString()), document.Pack, PhraseRole.Preambular);

    /// <summary>Whether the line is a heading above the next numbered paragraph.</summary>
    private bool HeadsNumbered(int line, JoinState state)
    {
        for (int next = line + 1; next < document.Count && next <= line + 3; next++)
        {
            if (document.Roles[next] != LineRole.Text) return false;
            if (EndSigns.Of(document[next - 1]) != EndSign.None) return false;
            if (HasLabel(next, out Label label)) return label.Kind == LabelKind.Number && (label.Ordinal == 1 || state.Expects(label));
        }

        return false;
    }
}
