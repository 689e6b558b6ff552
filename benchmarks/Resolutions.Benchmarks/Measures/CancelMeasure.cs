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
            double worst = 0;
            int cancelled = 0;
            // Moments further and further apart, so that every stage is met however long it takes.
            for (int moment = 0; moment < Moments; moment++)
            {
                double? late = Late(text, (int)(5 * Math.Pow(1.35, moment)));
                if (late is null) break;
                cancelled++;
                worst = Math.Max(worst, late.Value);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-34} cancelled {cancelled,2} times, at the latest {worst * 1000,7:0.0} ms after"));
        }
    }

    /// <summary>Seconds of processor time from cancelling to the end; null where the work was done before.</summary>
    private static double? Late(string text, int milliseconds)
    {
        using var source = new CancellationTokenSource();
        TimeSpan at = default;
        using CancellationTokenRegistration registration = source.Token.Register(() => at = ProcessorClock.Now);
        TimeSpan start = ProcessorClock.Now;
        using var timer = new Timer(_ => source.Cancel(), null, milliseconds, Timeout.Infinite);
        try
        {
            ResolutionParser.Parse(text, null, source.Token);
            return null;
        }
        catch (OperationCanceledException)
        {
            return ProcessorClock.SecondsSince(at > start ? at : start);
        }
    }
}
