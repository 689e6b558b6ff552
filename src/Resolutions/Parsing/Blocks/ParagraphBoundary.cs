using Resolutions.Parsing.Clauses;
using Resolutions.Parsing.Lines;
using Resolutions.Text;

namespace Resolutions.Parsing.Blocks;

/// <summary>Decides whether a line begins a paragraph, from what the print offers: blank lines, indents, labels, end signs, opening phrases, short lines.</summary>
internal sealed class ParagraphBoundary(DocumentLines document, LineJoiner joiner)
{
    // A line this much shorter than the column, with the next word still fitting, was ended by its writer and not by the margin.
    // Calls of footnotes and stray spaces from kerning change the width of a line by a column or two after it was broken.
    private const int SureSlack = 4;

    private readonly PrintStyle _style = document.Style;

    /// <param name="line">The line in question.</param>
    /// <param name="previous">The line of text before it.</param>
    /// <param name="state">How far the document has been read.</param>
    public bool Begins(int line, int previous, JoinState state)
    {
        if (document.Roles[line] != LineRole.Text || document.Roles[previous] != LineRole.Text) return true;
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
                return Weigh(line, previous, state);
        }
    }

    public bool HasLabel(int line, out Label label) =>
        LabelReader.TryRead(document[line], out label)
        || (document.BoldRepeat > 1 && LabelReader.TryReadBareNumber(document[line], out label) && BoldRuns.Begins(document[line][label.Length..], document.BoldRepeat));

    private static bool IsLabelAlone(ReadOnlySpan<char> line) => LabelReader.TryRead(line, out Label label) && label.Length == line.Length;

    private bool Weigh(int line, int previous, JoinState state)
    {
        ReadOnlySpan<char> text = document[line], above = joiner.WithoutLastCall(previous);
        if (IsLabelAlone(above)) return false;
        EndSign end = EndSigns.Of(above);
        bool shortAbove = Slack(previous, line) >= SureSlack;
        if (HasLabel(line, out Label label))
        {
            if (state.Expects(label) && (end != EndSign.None || shortAbove || IsHeadingAlone(above))) return true;
            if (label.Kind == LabelKind.Number)
            {
                // A number may be left out or come twice; a restart follows a heading.
                bool near = label.Ordinal > state.Number && label.Ordinal <= state.Number + 3;
                if (near && end is EndSign.Semicolon or EndSign.Stop && (shortAbove || label.Length == text.Length)) return true;
                if (label.Ordinal == 1 && (shortAbove || label.Length == text.Length || IsHeadingAlone(above)) && end is not EndSign.Comma) return true;
            }
            else if (end is EndSign.Semicolon or EndSign.Colon && shortAbove)
            {
                return true;
            }
        }

        if (IsBold(line)) return true;
        if (IsHeadingAlone(above)) return true;
        if (StartsLower(text)) return false;
        if (IsHeadingAlone(text) && end is not (EndSign.None or EndSign.Comma)) return true;
        if (state.InPreamble)
        {
            if (end == EndSign.None) return shortAbove && Slack(previous, line) >= _style.Width / 5;
            return shortAbove || Opens(line, PhraseRole.Preambular);
        }

        if (end is EndSign.Semicolon or EndSign.Stop or EndSign.Colon) return shortAbove || HeadsNumbered(line, state);
        // A short line without an end sign, above a line that begins anew, is a heading.
        return end == EndSign.None && shortAbove && Slack(previous, line) >= _style.Width / 5;
    }

    /// <summary>Columns left free at the end of a line after the first word of the next.</summary>
    private int Slack(int above, int line)
    {
        ReadOnlySpan<char> text = document[line];
        int word = 1;
        if (!Characters.IsWide(text[0]))
        {
            while (word < text.Length && !Characters.IsBlank(text[word]) && !Characters.IsWide(text[word]) && text[word - 1] != '-') word++;
        }

        int space = Characters.IsWide(text[0]) || Characters.IsWide(document[above][^1]) ? 0 : 1;
        return _style.Width - Characters.Width(document[above]) - space - Characters.Width(text[..word]);
    }

    private EndSign Ends(int line) => EndSigns.Of(joiner.WithoutLastCall(line));

    private bool IsBold(int line) => document.BoldRepeat > 1 && BoldRuns.Begins(document[line], document.BoldRepeat);

    /// <summary>A roman numeral or a capital letter alone: the label of a section.</summary>
    private static bool IsHeadingAlone(ReadOnlySpan<char> line) => SectionLabel.IsAlone(line);

    private static bool StartsLower(ReadOnlySpan<char> line) => char.IsLower(line[0]);

    private bool Opens(int line, PhraseRole role) => OpeningPhraseReader.Read(MappedText.Identity(document[line].ToString()), document.Pack, role) is not null;

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
