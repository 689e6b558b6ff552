using Resolutions.Languages;

namespace Resolutions.AkomaNtoso.Reading;

/// <summary>Finds headings that are marked as paragraphs like any other, as many are in Chinese.</summary>
internal sealed class HeadingRepairs(List<Piece> pieces, LanguagePack? pack, DiagnosticBag diagnostics)
{
    /// <summary>A section has a heading above its label at most, the label and a title.</summary>
    private const int MostLines = 3;

    private const int Longest = 160;

    // A/RES/76/240 in Chinese: label and title of each section are paragraphs like any other.
    public void OfSection(int first)
    {
        for (int i = first; i < pieces.Count && i < first + MostLines && LooksLikeHeading(pieces[i]); i++) MakeHeading(pieces[i]);
    }

    // A/RES/75/237 in Chinese: so are labelled headings between numbered paragraphs.
    public void Labelled()
    {
        for (int i = 0; i < pieces.Count; i++)
        {
            if (!LooksLikeHeading(pieces[i]) || !ItemLabel.TryReadHeading(pieces[i].Text.Text, pack, out _, out int length)) continue;
            bool alone = length == pieces[i].Text.Text.Length;
            MakeHeading(pieces[i]);
            if (alone && i + 1 < pieces.Count && LooksLikeHeading(pieces[i + 1])) MakeHeading(pieces[i + 1]);
        }
    }

    // A/RES/75/224 in Chinese: so are plain headings. One stands between sentences that are ended, not in a list that a colon began.
    public void Plain()
    {
        for (int i = 0; i + 1 < pieces.Count; i++)
        {
            if (!LooksLikeHeading(pieces[i]) || pieces[i].Text.Text.Length > Longest || pieces[i + 1].Kind is BlockKind.Item or BlockKind.Table) continue;
            if (i == 0 || pieces[i - 1].Kind is BlockKind.Heading or BlockKind.Section || pieces[i - 1].Text.Text is [.., '.' or '。' or ';' or '；']) MakeHeading(pieces[i]);
        }
    }

    private void MakeHeading(Piece piece)
    {
        piece.Kind = BlockKind.Heading;
        diagnostics.Add(AkomaNtosoDiagnostics.HeadingAsParagraph, piece.Text.Text);
    }

    private static bool LooksLikeHeading(Piece piece) =>
        piece is { Kind: BlockKind.Text, Label: null, Parent: null, Text: { HasPartialEmphasis: false, Text: [.., not ('.' or ';' or ':' or '。' or '；' or '：' or ',' or '，')] } };
}
