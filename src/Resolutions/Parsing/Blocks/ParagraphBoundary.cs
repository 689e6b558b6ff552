using Resolutions.Parsing.Lines;

namespace Resolutions.Parsing.Blocks;

/// <summary>Decides whether a line begins a paragraph, from what the print offers: blank lines, indents, labels, end signs, opening phrases, short lines.</summary>
internal sealed class ParagraphBoundary
{
    private readonly DocumentLines _document;
    private readonly LineJoiner _joiner;
    private readonly PrintStyle _style;
    private readonly LineEndings _endings;
    private readonly HeadingLines _headings;
    private readonly OpeningLines _openings;

    public ParagraphBoundary(DocumentLines document, LineJoiner joiner)
    {
        _document = document;
        _joiner = joiner;
        _style = document.Style;
        _endings = new LineEndings(document, joiner);
        Labels = new LineLabels(document, _endings);
        _headings = new HeadingLines(document, _endings, Labels);
        _openings = new OpeningLines(document, _endings, Labels);
    }

    /// <summary>The labels of the document's lines.</summary>
    public LineLabels Labels { get; }

    /// <param name="line">The line in question.</param>
    /// <param name="previous">The line of text before it.</param>
    /// <param name="state">How far the document has been read.</param>
    public bool Begins(int line, int previous, JoinState state)
    {
        if (_document.Roles[line] != LineRole.Text || _document.Roles[previous] != LineRole.Text) return true;
        if (_joiner.IsCall(line)) return false;
        // Between the two lines a page may end; what stands there hides the blank lines.
        bool turnsPage = previous != line - 1 || _document.Lines[line].BeginsPage;
        bool blank = _document.Lines[line].BlanksBefore > 0;
        switch (_style.Spacing)
        {
            case LineSpacing.BetweenParagraphs when !_style.IsWrapped:
                return true;
            case LineSpacing.BetweenParagraphs when !turnsPage:
                return blank || (Labels.Has(line, out Label label) && state.Expects(label) && _endings.Of(previous) != EndSign.None);
            case LineSpacing.BetweenLines when _style.IndentsTell:
                return _document.Lines[line].Indent > 0 || (Labels.Has(line, out label) && state.Expects(label)) || IsBold(line);
            default:
                if (Weigh(line, previous, state)) return true;
                if (turnsPage) return _style.Spacing == LineSpacing.BetweenParagraphs && _endings.Of(previous) is EndSign.Semicolon or EndSign.Stop && _headings.StandsApart(line);
                return blank && _endings.Of(previous) != EndSign.None && !Labels.IsAlone(_document[previous]);
        }
    }

    /// <summary>Whether a line is the label of a section and nothing else.</summary>
    public bool IsSection(int line) => _headings.IsSectionLabel(_document[line]);

    private bool Weigh(int line, int previous, JoinState state)
    {
        ReadOnlySpan<char> text = _document[line], above = _joiner.WithoutLastCall(previous);
        if (Labels.IsAlone(above)) return false;
        EndSign end = EndSigns.Of(above);
        bool shortAbove = _endings.IsShort(previous, line);
        if (Labels.Has(line, out Label label) && LabelBegins(label, line, above, end, shortAbove, state)) return true;
        if (IsBold(line) || _headings.IsSectionLabel(above)) return true;
        bool wellShort = _endings.IsWellShort(previous, line);
        // A first word split by kerning seems to fit where the whole did not, so room for it alone is no proof.
        if (char.IsLower(text[0])) return wellShort && end != EndSign.None;
        // Under a heading, which has no end sign, an act begins a paragraph.
        if (end == EndSign.None) return wellShort || (shortAbove && _style.IsExact && _openings.Opens(line)) || _openings.OpensUnderHeading(line, state);
        if (end is not EndSign.Comma && _headings.IsSectionLabel(text)) return true;
        if (LineEndings.LeavesQuotationOpen(above)) return wellShort;
        if (state.InPreamble) return shortAbove || (!LineEndings.LeavesOpen(above, _document.Pack.Structure) && _openings.OpensPreambular(line, state.Paragraph));
        if (end is EndSign.Semicolon or EndSign.Stop or EndSign.Colon) return shortAbove || _headings.HeadsNumbered(line, state) || (end != EndSign.Colon && _headings.EndsEarly(line));
        return shortAbove && _style.IsExact && (wellShort || _openings.Opens(line));
    }

    /// <summary>Whether the label of a line begins a paragraph and is not a number or a letter in a sentence.</summary>
    private bool LabelBegins(Label label, int line, ReadOnlySpan<char> above, EndSign end, bool shortAbove, JoinState state)
    {
        bool alone = label.Length == _document[line].Length, headed = _headings.IsSectionLabel(above);
        if (state.Expects(label) && (end != EndSign.None || shortAbove || alone || headed || _openings.ActsAfter(line, label.Length))) return true;
        if (label.Kind != LabelKind.Number) return end is EndSign.Semicolon or EndSign.Colon && shortAbove;
        // A number may be left out or come twice; a restart follows a heading.
        bool near = label.Ordinal > state.Number && label.Ordinal <= state.Number + 3;
        if (near && end is EndSign.Semicolon or EndSign.Stop && (shortAbove || alone)) return true;
        return label.Ordinal == 1 && (alone || ((shortAbove || headed) && end is not EndSign.Comma));
    }

    private bool IsBold(int line) => _document.BoldRepeat > 1 && BoldRuns.Begins(_document[line], _document.BoldRepeat);
}
