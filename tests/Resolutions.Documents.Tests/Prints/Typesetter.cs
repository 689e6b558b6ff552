using System.Globalization;

namespace Resolutions.Documents.Tests.Prints;

/// <summary>Breaks the pieces of a print into lines.</summary>
internal sealed class Typesetter(Sheet sheet)
{
    private const string NeverFirst = "，。；：、）》”,.;:)”";

    public List<PrintedLine> Set(MadeBlock block)
    {
        double width = block.Spans ? sheet.Width - (2 * sheet.Margin) : sheet.ColumnWidth;
        if (block.BeginsLandscape || block.Setting == Setting.Row) width = Math.Max(width, block.Setting == Setting.Row ? sheet.Height - (2 * sheet.Margin) : width);
        if (block.Setting == Setting.Row) return [Row(block.Text, width)];
        double left = block.Setting == Setting.Item ? sheet.Indent : 0;
        double first = block.Setting == Setting.Paragraph ? sheet.Indent : left;
        List<PrintedLine> lines = Break(Pieces(block.Text, block.Setting == Setting.Title ? PrintFont.Bold : sheet.Text, sheet.Size), first, left, width, sheet.Leading, sheet.Gap);
        if (block.Setting is Setting.Title or Setting.Middle or Setting.Right) lines = lines.ConvertAll(line => Move(line, width, block.Setting == Setting.Right));
        return block.Spans ? lines.ConvertAll(static line => line with { Spans = true }) : lines;
    }

    /// <summary>A note: its number, raised or with a slash, and its text.</summary>
    public List<PrintedLine> Note(int number, string text)
    {
        string marker = number.ToString(CultureInfo.InvariantCulture);
        var pieces = new List<PrintedPiece>();
        double leading = sheet.NoteSize * 1.2;
        if (sheet.Slashed) pieces.Add(new PrintedPiece(0, marker + "/", sheet.Text, sheet.NoteSize, 0, false));
        else pieces.Add(new PrintedPiece(0, marker, sheet.Text, sheet.NoteSize * 0.65, sheet.NoteSize * 0.35, false));
        List<PrintedPiece> rest = Pieces(text, sheet.Text, sheet.NoteSize);
        rest[0] = rest[0] with { Spaced = true };
        pieces.AddRange(rest);
        return Break(pieces, 8, 0, sheet.ColumnWidth, leading, 0);
    }

    private static PrintedLine Row(string text, double width)
    {
        string[] cells = text.Split('|');
        double step = width / cells.Length;
        return new PrintedLine([.. cells.Select((cell, index) => new PrintedPiece(index * step, cell, PrintFont.Roman, 9, 0, true))], 14, true, []);
    }

    private List<PrintedPiece> Pieces(string text, PrintFont font, double size)
    {
        var pieces = new List<PrintedPiece>();
        bool spaced = false;
        foreach ((string run, bool emphasized, int call) in PrintedRuns.Read(text))
        {
            PrintFont face = emphasized ? sheet.Emphasis : font;
            if (call > 0)
            {
                string figures = call.ToString(CultureInfo.InvariantCulture);
                if (sheet.Slashed) pieces.Add(new PrintedPiece(0, figures + "/", font, size, 0, true));
                else pieces.Add(new PrintedPiece(0, figures, font, size * 0.62, size * 0.36, false));
                spaced = sheet.Slashed;
                continue;
            }

            int at = 0;
            while (at < run.Length)
            {
                if (run[at] == ' ')
                {
                    spaced = true;
                    at++;
                    continue;
                }

                int end = at + 1;
                bool wide = FontMetrics.Of(run[at]) == 1000;
                if (!wide)
                {
                    // A word may be broken after a hyphen between letters, as in "Secretary-General".
                    while (end < run.Length && run[end] != ' ' && FontMetrics.Of(run[end]) < 1000 && !(run[end - 1] == '-' && char.IsLetter(run[end]))) end++;
                }

                pieces.Add(new PrintedPiece(0, run[at..end], face, size, 0, spaced));
                spaced = false;
                at = end;
            }
        }

        return pieces;
    }

    private List<PrintedLine> Break(List<PrintedPiece> pieces, double first, double left, double width, double leading, double gap)
    {
        var lines = new List<PrintedLine>();
        var line = new List<PrintedPiece>();
        double x = first;
        for (int i = 0; i < pieces.Count; i++)
        {
            double space = line.Count > 0 && pieces[i].Spaced ? pieces[i].Size * 0.25 : 0;
            bool isCall = pieces[i].Rise > 0 && line.Count > 0;
            bool hangs = NeverFirst.Contains(pieces[i].Text[0], StringComparison.Ordinal) && !pieces[i].Spaced;
            if (line.Count > 0 && !isCall && !hangs && x + space + pieces[i].Width > width)
            {
                Flush(justified: true);
                space = 0;
            }

            line.Add(pieces[i] with { X = x + space });
            x += space + pieces[i].Width;
        }

        Flush(justified: false);
        return lines;

        void Flush(bool justified)
        {
            if (justified && sheet.Justified) Spread(line, width - x);
            IReadOnlyList<int> calls = [.. line.Where(piece => piece.Rise > 0 || (sheet.Slashed && piece.Text is [.., '/'] && int.TryParse(piece.Text[..^1], out _)))
                .Select(static piece => int.Parse(piece.Text.TrimEnd('/'), CultureInfo.InvariantCulture))];
            lines.Add(new PrintedLine([.. line], lines.Count == 0 ? leading + gap : leading, lines.Count == 0, calls));
            line.Clear();
            x = left;
        }
    }

    private static void Spread(List<PrintedPiece> line, double room)
    {
        int spaces = line.Skip(1).Count(static piece => piece.Spaced);
        if (room <= 0 || spaces == 0) return;
        double shift = 0;
        for (int i = 1; i < line.Count; i++)
        {
            if (line[i].Spaced) shift += room / spaces;
            line[i] = line[i] with { X = line[i].X + shift };
        }
    }

    private static PrintedLine Move(PrintedLine line, double width, bool toRight)
    {
        double room = width - (line.Pieces[^1].X + line.Pieces[^1].Width);
        double shift = toRight ? room : room / 2;
        return line with { Pieces = [.. line.Pieces.Select(piece => piece with { X = piece.X + shift })] };
    }
}
