using System.Diagnostics;
using System.Globalization;
using Resolutions.Languages;
using Resolutions.Parsing;

namespace Resolutions.Startup;

/// <summary>What the first text costs in a fresh process, step by step: milliseconds of processor time. Run it as it is and natively compiled.</summary>
internal static class Program
{
    /// <param name="args">A text; then, unless all steps are to be timed apart, nothing.</param>
    public static void Main(string[] args)
    {
        string text = File.ReadAllText(args[0]);
        bool apart = args.Length > 1;
        Step("to here", Environment.CpuUsage.TotalTime);
        if (apart)
        {
            Time("files of data", static () => _ = LanguagePack.BuiltIn.Count);
            foreach (LanguagePack pack in LanguagePack.BuiltIn)
            {
                Time($"{pack.Code} phrases", () => _ = pack.Phrases);
                Time($"{pack.Code} structure", () => _ = pack.Structure);
                Time($"{pack.Code} numbers", () => _ = pack.Numbers);
                Time($"{pack.Code} dates", () => _ = pack.Dates);
                Time($"{pack.Code} citations", () => _ = pack.Citations);
                Time($"{pack.Code} times", () => _ = pack.Times);
                Time($"{pack.Code} addressees", () => _ = pack.Addressees);
                Time($"{pack.Code} actions", () => _ = pack.Actions);
                Time($"{pack.Code} starts", () => _ = pack.Starts);
            }
        }

        Time("first parse", () => ResolutionParser.Parse(text));
        Time("second parse", () => ResolutionParser.Parse(text));
        Time("third parse", () => ResolutionParser.Parse(text));
    }

    private static void Time(string name, Action step)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        step();
        Step(name, Environment.CpuUsage.TotalTime - before, Stopwatch.GetElapsedTime(start));
    }

    private static void Step(string name, TimeSpan processor, TimeSpan? elapsed = null) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-16} {processor.TotalMilliseconds,8:0.00} ms {elapsed?.TotalMilliseconds,8:0.00} elapsed"));
}
