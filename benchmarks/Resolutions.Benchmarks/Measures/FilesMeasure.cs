using System.Diagnostics;
using System.Globalization;
using Resolutions.Benchmarks.Texts;
using Resolutions.Parsing;
using Resolutions.Serialization.Rows;

namespace Resolutions.Benchmarks.Measures;

/// <summary>Rows of many files in order, on one processor and on all; memory at the end of each tenth.</summary>
internal static class FilesMeasure
{
    /// <param name="args">How many files, 10,000 unless given.</param>
    public static async Task Run(string[] args)
    {
        int count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000;
        string[] files = Corpus.Files();
        if (files.Length == 0)
        {
            Console.WriteLine("No corpus at hand (../shared); nothing to measure.");
            return;
        }

        string[] paths = [.. Enumerable.Range(0, count).Select(i => files[i % files.Length])];
        foreach (int degree in (int[])[1, Environment.ProcessorCount])
        {
            long start = Stopwatch.GetTimestamp();
            TimeSpan worked = ProcessorClock.Now;
            int done = 0;
            using var writer = new RowWriter(Stream.Null);
            await foreach (ParseResult result in ResolutionParser.ParseManyAsync(paths, degreeOfParallelism: degree))
            {
                writer.Write(paths[done], result);
                if (++done % (count / 5) == 0) Console.Write(string.Create(CultureInfo.InvariantCulture, $"  {GC.GetTotalMemory(true) / 1e6:0} MB"));
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $" | {degree} at a time: {done / Stopwatch.GetElapsedTime(start).TotalSeconds:0} files/s, {done / ProcessorClock.SecondsSince(worked):0} a second of processor time"));
        }
    }
}
