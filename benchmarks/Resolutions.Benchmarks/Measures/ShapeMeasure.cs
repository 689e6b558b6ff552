using System.Diagnostics;
using System.Globalization;
using Resolutions.Benchmarks.Texts;
using Resolutions.Parsing;

namespace Resolutions.Benchmarks.Measures;

/// <summary>Processor time per character of each hard shape at growing lengths: flat where cost grows with length only.</summary>
internal static class ShapeMeasure
{
    private const double TooSlow = 20;

    /// <param name="args">Longest length in millions of characters, 4 unless given; then words that the names of shapes must have.</param>
    public static void Run(string[] args)
    {
        double most = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 4;
        foreach ((string name, Func<int, string> make) in Shapes.Named([.. args.Skip(1)]))
        {
            Console.Write($"{name,-34}");
            // Until it is compiled as it will stay.
            string small = make(20_000);
            for (long begin = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begin).TotalSeconds < 1;) ResolutionParser.Parse(small);
            for (double millions = most / 64; millions <= most; millions *= 4)
            {
                string text = make((int)(millions * 1_000_000));
                double seconds = Time(text, out double allocated);
                Console.Write(string.Create(CultureInfo.InvariantCulture, $" | {millions,7:0.###} M {seconds * 1e9 / text.Length,8:0.0} ns {allocated / text.Length,6:0.0} B"));
                if (seconds > TooSlow) break;
            }

            Console.WriteLine();
        }
    }

    private static double Time(string text, out double allocated)
    {
        double best = double.MaxValue;
        allocated = 0;
        long begin = Stopwatch.GetTimestamp();
        for (int i = 0; i < 5 && (i == 0 || Stopwatch.GetElapsedTime(begin).TotalSeconds < 1.5); i++)
        {
            GC.Collect();
            long before = GC.GetTotalAllocatedBytes(true);
            TimeSpan start = ProcessorClock.Now;
            ResolutionParser.Parse(text);
            best = Math.Min(best, ProcessorClock.SecondsSince(start));
            allocated = GC.GetTotalAllocatedBytes(true) - before;
        }

        return best;
    }
}
