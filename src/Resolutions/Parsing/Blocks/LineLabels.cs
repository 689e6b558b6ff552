using Resolutions.Parsing.Lines;

namespace Resolutions.Parsing.Blocks;

/// <summary>Which lines have the label of a paragraph, and where it stands.</summary>
internal sealed class LineLabels(DocumentLines document, LineEndings endings)
{
    /// <summary>Whether a line begins with a label.</summary>
    public bool Has(int line, out Label label) =>
        LabelReader.TryRead(document[line], document.Pack, out label)
        || (document.BoldRepeat > 1 && LabelReader.TryReadBareNumber(document[line], out label) && BoldRuns.Begins(document[line][label.Length..], document.BoldRepeat));

    /// <summary>Whether a line is a label and nothing else.</summary>
    public bool IsAlone(ReadOnlySpan<char> line) => LabelReader.TryRead(line, document.Pack, out Label label) && label.Length == line.Length;

    /// <summary>
    /// Whether the label of a paragraph stands under its first line, alone on a line: "To promote … universal / (c) / access to culture;" (A/RES/50/5). Some
    /// extractors give the lines of an old print so where the label is set a little lower than the text beside it.
    /// </summary>
    public bool IsLate(int line, int previous, JoinState state, out Label label)
    {
        label = default;
        if (previous < 0 || line + 2 >= document.Count) return false;
        for (int i = line; i <= line + 2; i++)
        {
            if (document.Roles[i] != LineRole.Text || (i > line && document.Lines[i].BlanksBefore > 0)) return false;
        }

        return IsAlone(document[line + 1]) && Has(line + 1, out label) && label.Kind != LabelKind.Number && state.Expects(label)
            && char.IsLower(document[line + 2][0]) && !char.IsLower(document[line][0]) && !Has(line, out _)
            && EndSigns.Of(document[line]) == EndSign.None && document.Roles[previous] == LineRole.Text && endings.Of(previous) is EndSign.Colon or EndSign.Semicolon or EndSign.Comma;
    }

    /// <summary>The last line with the number 1; -1 where no paragraph is numbered.</summary>
    public static int LastFirst(DocumentLines document)
    {
        int line = document.Count - 1;
        while (line >= document.BodyStart && !(document.Roles[line] == LineRole.Text && LabelReader.TryRead(document[line], document.Pack, out Label label) && label is { Kind: LabelKind.Number, Ordinal: 1 })) line--;
        return line < document.BodyStart ? -1 : line;
    }
}
