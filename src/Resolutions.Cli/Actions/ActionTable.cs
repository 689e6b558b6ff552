using Resolutions.Cli.Output;
using Spectre.Console;

namespace Resolutions.Cli.Actions;

/// <summary>Writes actions as a table for a terminal, as CSV or as Markdown.</summary>
internal static class ActionTable
{
    private const string CsvHeader = "file,symbol,language,path,verb,verbId,who,what,when,report";

    private static readonly string[] Columns = ["Paragraph", "Verb", "Who", "What", "When", "Report"];

    public static void WriteTable(IAnsiConsole console, IEnumerable<ActionLine> lines)
    {
        foreach (IGrouping<(string File, string Symbol, string Language), ActionLine> document in ByDocument(lines))
        {
            var table = new Table { Border = TableBorder.Rounded, Title = new TableTitle(Markup.Escape(Terminal.Safe(NameOf(document.Key)))) };
            foreach (string column in Columns) table.AddColumn(column);
            foreach (ActionLine line in document) table.AddRow([.. CellsOf(line).Select(static cell => new Spectre.Console.Text(Terminal.Safe(cell)))]);
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
        foreach (IGrouping<(string File, string Symbol, string Language), ActionLine> document in ByDocument(lines))
        {
            writer.Write($"## {Escaped(NameOf(document.Key))}\n\n| {string.Join(" | ", Columns)} |\n|{string.Concat(Columns.Select(static _ => "---|"))}\n");
            foreach (ActionLine line in document) writer.Write($"| {string.Join(" | ", CellsOf(line).Select(Escaped))} |\n");
            writer.Write('\n');
        }
    }

    private static IEnumerable<IGrouping<(string File, string Symbol, string Language), ActionLine>> ByDocument(IEnumerable<ActionLine> lines) =>
        lines.GroupBy(static line => (line.File, line.Symbol, line.Language));

    private static string NameOf((string File, string Symbol, string Language) document) =>
        $"{(document.Symbol.Length > 0 ? document.Symbol : document.File)} ({document.Language})";

    private static string[] CellsOf(ActionLine line) =>
        [line.Path, $"{line.Verb} ({line.VerbId})", string.Join(", ", line.Who), line.What, line.When, line.Report];

    private static string Escaped(string cell) => cell
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
