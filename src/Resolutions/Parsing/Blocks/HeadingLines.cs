using Resolutions.Parsing.Lines;

namespace Resolutions.Parsing.Blocks;

/// <summary>Which lines are headings, as far as the print tells.</summary>
internal sealed class HeadingLines(DocumentLines document, LineEndings endings, LineLabels labels)
{
    /// <summary>A roman numeral or a capital letter alone: the label of a section.</summary>
    public bool IsSectionLabel(ReadOnlySpan<char> line) => SectionHeading.IsAlone(line, document.Pack);

    /// <summary>Whether a line ends early without an end sign, as a heading does: "Part III" (A/RES/75/252).</summary>
    public bool EndsEarly(int line) =>
        line + 1 < document.Count && document.Roles[line + 1] == LineRole.Text && endings.Of(line) == EndSign.None && endings.IsWellShort(line, line + 1);

    /// <summary>Whether blank lines set a line, with those right under it, apart as a block without an end sign, as a heading on top of a page is.</summary>
    public bool StandsApart(int line)
    {
        if (char.IsLower(document[line][0])) return false;
        int last = line;
        while (last + 1 < document.Count && document.Lines[last + 1].BlanksBefore == 0 && document.Roles[last + 1] == LineRole.Text) last++;
        return last + 1 < document.Count && document.Lines[last + 1].BlanksBefore > 0 && endings.Of(last) == EndSign.None;
    }

    /// <summary>Whether a line is a heading above the next numbered paragraph.</summary>
    public bool HeadsNumbered(int line, JoinState state)
    {
        for (int next = line + 1; next < document.Count && next <= line + 3; next++)
        {
            if (document.Roles[next] != LineRole.Text) return false;
            if (EndSigns.Of(document[next - 1]) != EndSign.None) return false;
            if (labels.Has(next, out Label label)) return label.Kind == LabelKind.Number && (label.Ordinal == 1 || state.Expects(label));
        }

        return false;
    }
}
