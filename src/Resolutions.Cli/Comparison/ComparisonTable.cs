using System.Globalization;
using Resolutions.Cli.Output;
using Resolutions.Comparison;
using Resolutions.Model;
using Spectre.Console;

namespace Resolutions.Cli.Comparison;

/// <summary>Writes a comparison as a table for a terminal.</summary>
internal static class ComparisonTable
{
    /// <summary>Columns that a text takes before it is cut; a Chinese character takes two.</summary>
    private const int MostColumns = 80;

    private const char FirstWide = '\u2E80';

    public static void Write(IAnsiConsole console, Concordance concordance, ResolutionDocument first, ResolutionDocument second, bool onlyChanges)
    {
        Table table = Start(NameOf(first) + " / " + NameOf(second), "Paragraph", first.Language, second.Language, "Findings");
        foreach (ConcordanceRow row in concordance.Rows)
        {
            if (onlyChanges && row.Findings.Count == 0) continue;
            Add(table, row.Path, TextOf(row.First), TextOf(row.Second), string.Join('\n', row.Findings.Select(static finding => $"{finding.Id}: {finding.Message}")));
        }

        console.Write(table);
        foreach (ConcordanceFinding finding in concordance.Findings.Where(static finding => finding.Path.Length == 0))
            console.WriteLine(Terminal.Safe($"{finding.Id}: {finding.Message}"));
        int same = concordance.Rows.Count(static row => row.Findings.Count == 0);
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{concordance.Rows.Count} blocks, {same} without findings; {concordance.Findings.Count} findings."));
    }

    public static void Write(IAnsiConsole console, Revision revision, ResolutionDocument earlier, ResolutionDocument later, bool onlyChanges)
    {
        Table table = Start(NameOf(earlier) + " / " + NameOf(later), "Earlier", "Later", "Change", "Like", "Text");
        foreach (RevisionRow row in revision.Rows)
        {
            if (onlyChanges && row.Kind == RevisionKind.Kept) continue;
            Add(table, row.Earlier?.Path ?? "", row.Later?.Path ?? "", NameOf(row.Kind), row.Earlier is null || row.Later is null ? "" : Percent(row.Similarity), TextOf(row.Later ?? row.Earlier));
        }

        console.Write(table);
        console.WriteLine(string.Join(", ", Enum.GetValues<RevisionKind>().Select(kind => string.Create(CultureInfo.InvariantCulture, $"{revision.Count(kind)} {NameOf(kind)}"))) + ".");
    }

    public static string NameOf(RevisionKind kind) => kind switch
    {
        RevisionKind.Kept => "kept",
        RevisionKind.Reworded => "reworded",
        RevisionKind.New => "new",
        _ => "dropped",
    };

    private static Table Start(string title, params string[] columns)
    {
        var table = new Table { Border = TableBorder.Rounded, Title = new TableTitle(Markup.Escape(Terminal.Safe(title))) };
        foreach (string column in columns) table.AddColumn(Markup.Escape(Terminal.Safe(column)));
        return table;
    }

    private static void Add(Table table, params string[] cells) => table.AddRow([.. cells.Select(static cell => new Spectre.Console.Text(Terminal.Safe(cell)))]);

    private static string NameOf(ResolutionDocument document) => $"{document.Symbol?.ToString() ?? document.Title?.Text ?? "?"} ({document.Language})";

    // 99.95 % is not all.
    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(share * 100):0} %");

    private static string TextOf(Block? block)
    {
        string text = block switch
        {
            Model.Paragraph paragraph => paragraph.Text,
            Heading heading => heading.Text,
            Section section => $"{section.Label} {section.Title}".TrimEnd(),
            TextTable table => string.Join(' ', table.Rows),
            _ => "",
        };
        int cut = 0;
        for (int columns = 0; cut < text.Length; cut++)
        {
            columns += text[cut] >= FirstWide ? 2 : 1;
            if (columns > MostColumns) return text[..(cut > 0 && char.IsHighSurrogate(text[cut - 1]) ? cut - 1 : cut)] + "…";
        }

        return text;
    }
}
