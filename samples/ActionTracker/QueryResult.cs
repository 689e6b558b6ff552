namespace ActionTracker;

/// <summary>What a query gave, as text.</summary>
internal sealed record QueryResult(IReadOnlyList<string> Columns, IReadOnlyList<string[]> Rows)
{
    private const int LongestCell = 72;
    private const int MostRows = 20;

    /// <summary>Prints it as a table; long cells and long tables are cut.</summary>
    public void Print(TextWriter output, string title)
    {
        output.WriteLine();
        output.WriteLine(title);
        string[][] lines = [[.. Columns], .. Rows.Take(MostRows).Select(static row => row.Select(Cut).ToArray())];
        int[] widths = [.. Columns.Select((_, column) => lines.Max(line => line[column].Length))];
        foreach (string[] line in lines)
        {
            output.WriteLine("  " + string.Join("  ", line.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
            if (line == lines[0]) output.WriteLine("  " + string.Join("  ", widths.Select(static width => new string('─', width))));
        }

        if (Rows.Count > MostRows) output.WriteLine($"  … and {Rows.Count - MostRows} more");
        if (Rows.Count == 0) output.WriteLine("  (nothing)");
    }

    private static string Cut(string cell) => cell.Length <= LongestCell ? cell : string.Concat(cell.AsSpan(0, LongestCell - 1), "…");
}
