using System.Globalization;
using System.Xml.Linq;
using Resolutions.Languages;
using Resolutions.Model;

namespace Resolutions.AkomaNtoso.Reading;

/// <summary>Reads the annexes. One attachment may hold several, each begun by its line.</summary>
internal sealed class AnnexReader(InlineReader inlines, BlockFactory blocks, LanguagePack? pack, DiagnosticBag diagnostics, string scope)
{
    private const int LongestNumber = 5;

    /// <summary>Takes out of the main body what follows a line that begins an annex.</summary>
    public List<Piece> TakeFromBody(List<Piece> body)
    {
        int first = body.FindIndex(piece => IsLabel(piece));
        if (first < 0) return [];
        diagnostics.Add(AkomaNtosoDiagnostics.AnnexInBody, body[first].Text.Text);
        List<Piece> taken = body[first..];
        body.RemoveRange(first, body.Count - first);
        return taken;
    }

    public List<Annex> Read(List<Piece> inBody, XElement? attachments)
    {
        var annexes = new List<Annex>();
        if (inBody.Count > 0) Add(inBody, annexes);
        foreach (XElement attachment in attachments?.Elements() ?? [])
        {
            List<Piece> pieces = [];
            foreach (XElement body in attachment.All("mainBody")) pieces.AddRange(BodyReader.ReadBody(body, inlines, pack, diagnostics));
            Add(pieces, annexes);
        }

        return annexes;
    }

    private void Add(List<Piece> pieces, List<Annex> annexes)
    {
        int start = 0;
        while (start < pieces.Count)
        {
            int next = pieces.FindIndex(start + 1, piece => IsLabel(piece));
            if (next < 0) next = pieces.Count;
            annexes.Add(Make(pieces[start..next], annexes.Count + 1));
            start = next;
        }
    }

    private Annex Make(List<Piece> pieces, int number)
    {
        int at = 0;
        TextLine? label = null, title = null;
        var calls = new List<FootnoteCall>();
        if (pieces.Count > 0 && IsLabel(pieces[0]))
        {
            calls.AddRange(pieces[at].Text.Calls.Select(static call => call with { Offset = null }));
            label = new TextLine { Text = pieces[at++].Text.Text };
        }

        // A label of its own makes the heading a section's.
        if (at < pieces.Count && pieces[at] is { Kind: BlockKind.Heading, Label: null } heading && !BeginsSection(heading))
        {
            calls.AddRange(heading.Text.Calls);
            title = new TextLine { Text = heading.Text.Text };
            at++;
        }

        string prefix = string.Create(CultureInfo.InvariantCulture, $"{scope}AX{number}.");
        return new Annex { Label = label, Title = title, FootnoteCalls = calls, Blocks = blocks.Make(new TreeBuilder(pack, diagnostics).Build(pieces[at..]), prefix, inAnnex: true) };
    }

    private bool BeginsSection(Piece heading) => ItemLabel.TryReadHeading(heading.Text.Text, pack, out _, out _);

    private bool IsLabel(Piece piece)
    {
        if (pack is null || piece.Kind != BlockKind.Heading || piece.Label is not null) return false;
        string text = piece.Text.Text;
        foreach (string word in pack.Data.Values("akn-annex"))
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            string number = text[word.Length..].Trim();
            if (number.Length == 0) return true;
            if (number.Length <= LongestNumber && ItemLabel.Read(number, pack).Count > 0) return true;
        }

        return false;
    }
}
