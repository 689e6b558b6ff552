using System.Diagnostics;
using System.Globalization;
using Resolutions.Benchmarks.Texts;
using Resolutions.Parsing;

namespace Resolutions.Benchmarks.Measures;

/// <summary>
/// Processor time per character of each hard shape at growing lengths, with the collector's share and without it: flat where cost grows with length only.
/// </summary>
internal static class ShapeMeasure
{
    private const double TooSlow = 60;

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
                (double seconds, double collecting, double allocated) = Time(text);
                Console.Write(string.Create(CultureInfo.InvariantCulture, $" | {millions,7:0.###} M {seconds * 1e9 / text.Length,8:0.0} ns, {(seconds - collecting) * 1e9 / text.Length:0.0} without the collector, {allocated / text.Length:0.0} B"));
                if (seconds > TooSlow) break;
            }

            Console.WriteLine();
        }
    }

    /// <summary>The best of some rounds: seconds of processor time, those of them for which the collector stopped the work, bytes allocated.</summary>
    private static (double Seconds, double Collecting, double Allocated) Time(string text)
    {
        (double Seconds, double Collecting, double Allocated) best = (double.MaxValue, 0, 0);
        long begin = Stopwatch.GetTimestamp();
        for (int i = 0; i < 5 && (i == 0 || Stopwatch.GetElapsedTime(begin).TotalSeconds < 1.5); i++)
        {
            GC.Collect();
            long before = GC.GetTotalAllocatedBytes(true);
            TimeSpan start = ProcessorClock.Now, paused = GC.GetTotalPauseDuration();
            ResolutionParser.Parse(text);
            double seconds = ProcessorClock.SecondsSince(start);
            if (seconds < best.Seconds) best = (seconds, (GC.GetTotalPauseDuration() - paused).TotalSeconds, GC.GetTotalAllocatedBytes(true) - before);
        }

        return best;
    }
}
