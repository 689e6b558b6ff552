using System.Text;

namespace Resolutions.Documents.Tests.Prints;

/// <summary>Writes a print as the text that an extractor gives: line by line, column by column.</summary>
/// <param name="sheet">How it is set.</param>
/// <param name="spaced">Whether an empty line stands where a paragraph begins.</param>
internal sealed class PrintedText(Sheet sheet, bool spaced)
{
    public string Write(IReadOnlyList<PrintedPage> pages)
    {
        var text = new StringBuilder();
        foreach (PrintedPage page in pages)
        {
            if (page.Number > 1) text.Append('\f');
            Pair(text, sheet.Head(page.Number), after: true);
            bool first = true;
            foreach (PrintedLine line in page.Columns.SelectMany(static column => column.Lines))
            {
                if (!first && spaced && line.BeginsParagraph) text.Append('\n');
                text.Append(line.Text).Append('\n');
                first = false;
            }

            List<PrintedLine> notes = [.. page.Columns.SelectMany(static column => column.Notes)];
            if (notes.Count > 0) text.Append("\n__________________\n");
            foreach (PrintedLine line in notes) text.Append(line.Text).Append('\n');
            Pair(text, sheet.Foot(page.Number), after: false);
        }

        return text.ToString();
    }

    private static void Pair(StringBuilder text, (string Left, string Right) pair, bool after)
    {
        if (pair.Left.Length + pair.Right.Length == 0) return;
        if (!after) text.Append('\n');
        if (pair.Left.Length > 0) text.Append(pair.Left).Append('\n');
        if (pair.Right.Length > 0) text.Append(pair.Right).Append('\n');
        if (after) text.Append('\n');
    }
}
