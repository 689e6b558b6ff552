using Resolutions.Parsing;
using Resolutions.Serialization.Rows;

namespace PageExamples;

/// <summary>docs/rows.md.</summary>
internal static class Rows
{
    public static void Run()
    {
        using (FileStream file = File.Create("rows.jsonl"))
        using (var writer = new RowWriter(file))
        {
            writer.Write("resolution.txt", ResolutionParser.Parse(File.ReadAllText("resolution.txt")));
        }

        Console.WriteLine(File.ReadLines("rows.jsonl").Count());
    }
}
