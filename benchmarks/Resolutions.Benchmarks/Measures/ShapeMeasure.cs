using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Resolutions.Benchmarks.Texts;
using Resolutions.Parsing;

namespace Resolutions.Benchmarks.Measures;

/// <summary>
/// Processor time per character of each hard shape at growing lengths, with the collector's work and without: flat where cost grows with length only.
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
            for (TimeSpan begin = ProcessorClock.Now; ProcessorClock.SecondsSince(begin) < 2;) ResolutionParser.Parse(small);
            for (double millions = most / 64; millions <= most; millions *= 4)
            {
                string text = make((int)(millions * 1_000_000));
                (double seconds, long allocated) = Time(text);
                string without = TimeUncollected(text, allocated) is { } uncollected ? string.Create(CultureInfo.InvariantCulture, $"{uncollected * 1e9 / text.Length:0.0}") : "?";
                Console.Write(string.Create(CultureInfo.InvariantCulture, $" | {millions,7:0.###} M {seconds * 1e9 / text.Length,8:0.0} ns, {without} uncollected, {(double)allocated / text.Length:0.0} B"));
                if (seconds > TooSlow) break;
            }

            Console.WriteLine();
        }
    }

    /// <summary>The best of some rounds: seconds of processor time, and bytes allocated.</summary>
    private static (double Seconds, long Allocated) Time(string text)
    {
        (double Seconds, long Allocated) best = (double.MaxValue, 0);
        long begin = Stopwatch.GetTimestamp();
        for (int i = 0; i < 5 && (i == 0 || Stopwatch.GetElapsedTime(begin).TotalSeconds < 1.5); i++)
        {
            GC.Collect();
            long before = GC.GetTotalAllocatedBytes(true);
            TimeSpan start = ProcessorClock.Now;
            ResolutionParser.Parse(text);
            double seconds = ProcessorClock.SecondsSince(start);
            if (seconds < best.Seconds) best = (seconds, GC.GetTotalAllocatedBytes(true) - before);
        }

        return best;
    }

    /// <summary>Seconds of processor time where nothing is collected, because there is room for all that is allocated; null where the machine has not so much to spare.</summary>
    private static double? TimeUncollected(string text, long allocated)
    {
        // Room is set apart for small and for large objects, as much for each.
        long room = allocated + (allocated / 16) + 32_000_000;
        GCMemoryInfo memory = GC.GetGCMemoryInfo();
        if (room * 2 > (memory.TotalAvailableMemoryBytes - memory.MemoryLoadBytes) * 3 / 4) return null;
        try
        {
            if (!GC.TryStartNoGCRegion(room)) return null;
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }

        TimeSpan start = ProcessorClock.Now;
        ResolutionParser.Parse(text);
        double seconds = ProcessorClock.SecondsSince(start);
        if (GCSettings.LatencyMode != GCLatencyMode.NoGCRegion) return null;
        GC.EndNoGCRegion();
        return seconds;
    }
}
