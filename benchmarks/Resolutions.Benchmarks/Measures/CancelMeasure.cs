using System.Globalization;
using Resolutions.Benchmarks.Texts;
using Resolutions.Parsing;

namespace Resolutions.Benchmarks.Measures;

/// <summary>How much work is done after a call is cancelled: processor time from the cancelling to the exception, at many moments of the work.</summary>
internal static class CancelMeasure
{
    private const int Moments = 24;

    /// <param name="args">Length in millions of characters, 20 unless given; then words that the names of shapes must have.</param>
    public static void Run(string[] args)
    {
        double millions = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 20;
        foreach ((string name, Func<int, string> make) in Shapes.Named([.. args.Skip(1)]))
        {
            string text = make((int)(millions * 1_000_000));
            // What is cancelled first also compiles what ends a call.
            Late(text, 1);
            double worst = 0, worstCollected = 0, paused = 0;
            int cancelled = 0;
            // Moments further and further apart, so that every stage is met however long it takes.
            for (int moment = 0; moment < Moments; moment++)
            {
                if (Late(text, (int)(5 * Math.Pow(1.35, moment))) is not var (late, pause)) break;
                cancelled++;
                if (pause == 0) worst = Math.Max(worst, late);
                else if (late > worstCollected) (worstCollected, paused) = (late, pause);
            }

            Console.Write(string.Create(CultureInfo.InvariantCulture, $"{name,-34} cancelled {cancelled,2} times, at the latest {worst * 1000,7:0.0} ms after"));
            Console.WriteLine(paused == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; {worstCollected * 1000:0.0} ms where the collector came between and took {paused * 1000:0.0}"));
        }
    }

    /// <summary>
    /// Seconds of processor time from cancelling to the end, and seconds for which the collector stopped the work meanwhile; null where the work was done before.
    /// </summary>
    private static (double Late, double Paused)? Late(string text, int milliseconds)
    {
        using var source = new CancellationTokenSource();
        (TimeSpan Worked, TimeSpan Paused) at = default;
        using CancellationTokenRegistration registration = source.Token.Register(() => at = (ProcessorClock.Now, GC.GetTotalPauseDuration()));
        (TimeSpan Worked, TimeSpan Paused) start = (ProcessorClock.Now, GC.GetTotalPauseDuration());
        using var timer = new Timer(_ => source.Cancel(), null, milliseconds, Timeout.Infinite);
        try
        {
            ResolutionParser.Parse(text, null, source.Token);
            return null;
        }
        catch (OperationCanceledException)
        {
            if (at.Worked < start.Worked) at = start;
            return (ProcessorClock.SecondsSince(at.Worked), (GC.GetTotalPauseDuration() - at.Paused).TotalSeconds);
        }
    }
}
