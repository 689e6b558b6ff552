using Resolutions.Parsing;

namespace PageExamples;

/// <summary>docs/getting-started.md, "Many files".</summary>
internal static class Batches
{
    public static async Task RunAsync()
    {
        await foreach (ParseResult result in ResolutionParser.ParseManyAsync(Directory.EnumerateFiles(".", "*.txt").Order()))
        {
            Console.WriteLine($"{result.Source.Path}: {result.Document?.Symbol}");
        }
    }
}
