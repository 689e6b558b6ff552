using Resolutions.Cli.Output;
using Spectre.Console;

namespace Resolutions.Cli.Actions;

/// <summary>Writes actions as a table for a terminal, as CSV or as Markdown.</summary>
internal static class ActionTable
{
    private const string CsvHeader = "file,symbol,language,path,verb,verbId,who,what,when,report";

    private static readonly string[] Columns = ["Paragraph", "Verb", "Who", "What", "When", "Report"];

    /// <summary>The most columns of a terminal that each takes, so that most of them are for what is asked; 0 takes the rest.</summary>
    private static readonly int[] Widest = [12, 20, 22, 0, 16, 22];

    public static void WriteTable(IAnsiConsole console, IEnumerable<ActionLine> lines)
    {
        foreach (List<ActionLine> document in ByDocument(lines))
        {
            var table = new Table { Border = TableBorder.Rounded, Title = new TableTitle(Markup.Escape(Terminal.Safe(NameOf(document[0])))) };
            string[][] rows = [.. document.Select(static line => CellsOf(line).Select(Terminal.Safe).ToArray())];
            for (int i = 0; i < Columns.Length; i++) table.AddColumn(new TableColumn(Columns[i]) { Width = WidthOf(i, rows) });
            foreach (string[] row in rows) table.AddRow([.. row.Select(static cell => new Spectre.Console.Text(cell))]);
            console.Write(table);
        }
    }

    public static void WriteCsv(TextWriter writer, IEnumerable<ActionLine> lines)
    {
        writer.Write(CsvHeader + "\r\n");
        foreach (ActionLine line in lines)
        {
            string[] cells =
            [
                line.File, line.Symbol, line.Language, line.Path, line.Verb, line.VerbId, string.Join("; ", line.Who), line.What, line.When, line.Report,
            ];
            writer.Write(string.Join(',', cells.Select(static cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n");
        }
    }

    public static void WriteMarkdown(TextWriter writer, IEnumerable<ActionLine> lines)
    {
        foreach (List<ActionLine> document in ByDocument(lines))
        {
            writer.Write($"## {Escaped(NameOf(document[0]))}\n\n| {string.Join(" | ", Columns)} |\n|{string.Concat(Columns.Select(static _ => "---|"))}\n");
            foreach (ActionLine line in document) writer.Write($"| {string.Join(" | ", CellsOf(line).Select(Escaped))} |\n");
            writer.Write('\n');
        }
    }

    /// <summary>The lines of a document stand together; one document at a time is held.</summary>
    private static IEnumerable<List<ActionLine>> ByDocument(IEnumerable<ActionLine> lines)
    {
        List<ActionLine> document = [];
        foreach (ActionLine line in lines)
        {
            if (document.Count > 0 && (document[0].File, document[0].Symbol, document[0].Language) != (line.File, line.Symbol, line.Language))
            {
                yield return document;
                document = [];
            }

            document.Add(line);
        }

        if (document.Count > 0) yield return document;
    }

    private static int? WidthOf(int column, string[][] rows) => Widest[column] == 0
        ? null
        : Math.Min(Widest[column], Math.Max(Columns[column].Length, rows.Max(row => new Spectre.Console.Text(row[column]).Length)));

    private static string NameOf(ActionLine document) =>
        $"{(document.Symbol.Length > 0 ? document.Symbol : document.File)} ({document.Language})";

    private static string[] CellsOf(ActionLine line) =>
        [line.Path, $"{line.Verb} ({line.VerbId})", string.Join(", ", line.Who), line.What, line.When, line.Report];

    private static string Escaped(string cell) => cell
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
