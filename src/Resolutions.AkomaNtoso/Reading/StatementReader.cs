using System.Xml.Linq;
using Resolutions.Languages;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.AkomaNtoso.Reading;

/// <summary>Reads one resolution, or one part of a composite one.</summary>
internal sealed class StatementReader(InlineReader inlines, BlockFactory blocks, LanguagePack? pack, DiagnosticBag diagnostics)
{
    public Resolution Read(XElement statement, string scope)
    {
        var annexes = new AnnexReader(inlines, blocks, pack, diagnostics, scope);
        XElement? formula = statement.Elements().Where(static e => e.Is("preamble")).SelectMany(static e => e.All("formula")).FirstOrDefault();
        InlineText? enacting = formula is null ? null : inlines.Read(formula);
        if (enacting is null) diagnostics.Add(AkomaNtosoDiagnostics.MissingPart, "formula");
        (List<Piece> preamble, List<Piece> body) = Parts(statement);
        List<Piece> inBody = annexes.TakeFromBody(body);
        List<Block> preambleBlocks = blocks.Make(new TreeBuilder(pack, diagnostics).Build(preamble), scope);
        List<Block> operative = blocks.Make(new TreeBuilder(pack, diagnostics).Build(body), scope);
        if (operative.Count == 0) diagnostics.Add(AkomaNtosoDiagnostics.MissingPart, "mainBody");
        Closing? closing = statement.Child("conclusions") is { } conclusions ? Closing(conclusions) : null;
        if (closing is null) diagnostics.Add(AkomaNtosoDiagnostics.MissingPart, "conclusions");
        return new Resolution
        {
            EnactingLine = enacting is null ? null : new TextLine { Text = enacting.Text },
            Preamble = preambleBlocks.Count == 0 ? Preamble.Empty : new Preamble { Blocks = preambleBlocks },
            Operative = operative.Count == 0 ? OperativePart.Empty : new OperativePart { Blocks = operative },
            Closing = closing,
            Annexes = annexes.Read(inBody, statement.Child("attachments")),
        };
    }

    // Where the preamble ends is told by the numbers, not by the elements: A/RES/75/211 in Chinese closes it at a paragraph without an emphasised
    // opening, A/RES/75/161 opens it again amid the operative paragraphs, A/RES/76/54 has no main body at all.
    private (List<Piece> Preamble, List<Piece> Body) Parts(XElement statement)
    {
        XElement[] parts = [.. statement.Elements().Where(static e => e.Is("preamble") || e.Is("mainBody"))];
        List<Piece> pieces = [];
        List<(int Start, bool IsBody)> starts = [];
        foreach (XElement part in parts)
        {
            starts.Add((pieces.Count, part.Is("mainBody")));
            pieces.AddRange(part.Is("mainBody")
                ? BodyReader.ReadBody(part, inlines, pack, diagnostics)
                : BodyReader.ReadPreamble(part, inlines, pack, diagnostics));
        }

        int numbered = pieces.FindIndex(static piece => piece.Kind == BlockKind.Numbered);
        int own = starts.FindLastIndex(part => part.Start <= numbered);
        int lastBody = starts.FindLastIndex(static part => part.IsBody);
        int boundary = numbered >= 0 ? (starts[own].IsBody ? starts[own].Start : numbered) : lastBody >= 0 ? starts[lastBody].Start : pieces.Count;
        // A/RES/75/280 in Chinese: the last preambular paragraph begins the main body.
        while (numbered > boundary && pieces[boundary] is { Kind: BlockKind.Text, Label: null, Parent: null, Text.Text: [.., ',' or '，'] } piece)
        {
            diagnostics.Add(AkomaNtosoDiagnostics.WrongPart, BodyReader.Beginning(piece), "operative part", "preamble");
            boundary++;
        }

        if (starts.Count(static part => !part.IsBody) > 1) diagnostics.Add(AkomaNtosoDiagnostics.SplitPreamble);
        for (int i = 0; i < starts.Count; i++)
        {
            (int start, bool isBody) = starts[i];
            int end = i + 1 < starts.Count ? starts[i + 1].Start : pieces.Count;
            if (isBody) MakePreambular(pieces[start..Math.Clamp(boundary, start, end)]);
            else MakeOperative(pieces, Math.Clamp(boundary, start, end), end);
        }

        return (pieces[..boundary], pieces[boundary..]);
    }

    private static void MakePreambular(List<Piece> pieces)
    {
        foreach (Piece piece in pieces.Where(static piece => piece is { Kind: BlockKind.Text, Parent: null })) piece.Kind = BlockKind.Preambular;
    }

    private void MakeOperative(List<Piece> pieces, int start, int end)
    {
        int number = 0;
        for (int i = start; i < end; i++)
        {
            Piece piece = pieces[i];
            if (piece.Kind == BlockKind.Numbered)
            {
                diagnostics.Add(AkomaNtosoDiagnostics.OperativeInPreamble, piece.Label);
                if (Scan.TryReadInteger(piece.Label, out int read, out _)) number = read;
            }
            else if (piece is { Kind: BlockKind.Preambular, Label: null } && Scan.TryReadInteger(piece.Text.Text, out int run, out int length) && run == number + 1)
            {
                number = run;
                piece.Kind = BlockKind.Numbered;
                piece.Label = $"{run}.";
                piece.Text = piece.Text.From(length);
                diagnostics.Add(AkomaNtosoDiagnostics.NumberInText, run);
            }
            else if (piece.Kind == BlockKind.Preambular)
            {
                piece.Kind = BlockKind.Text;
            }
        }
    }

    private Closing Closing(XElement conclusions)
    {
        XElement? meeting = conclusions.All("inline").FirstOrDefault(static e => e.Value("name") == Akn.MeetingName);
        XElement? date = conclusions.All("docDate").FirstOrDefault();
        List<string> lines = [];
        if (meeting is not null) lines.Add(InlineReader.TextOf(meeting));
        if (date is not null) lines.Add(InlineReader.TextOf(date));
        if (lines.Count == 0) lines.Add(InlineReader.TextOf(conclusions));
        string all = InlineReader.TextOf(conclusions);
        return new Closing
        {
            Meeting = meeting is null ? null : FirstNumber(InlineReader.TextOf(meeting)),
            Date = new MastheadReader(pack, diagnostics).Date(date?.Value("date")),
            IsResumed = pack is not null && pack.Data.Values("akn-resumed").Any(word => all.Contains(word, StringComparison.OrdinalIgnoreCase)),
            Lines = [.. lines.Where(static line => line.Length > 0).Select(static line => new TextLine { Text = line })],
        };
    }

    private static int? FirstNumber(ReadOnlySpan<char> text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (Scan.TryReadInteger(text[at..], out int number, out _)) return number;
        }

        return null;
    }
}
