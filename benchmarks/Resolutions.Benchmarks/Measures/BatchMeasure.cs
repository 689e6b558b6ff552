using System.Globalization;
using System.Text;
using Resolutions.Benchmarks.Texts;
using Resolutions.Parsing;

namespace Resolutions.Benchmarks.Measures;

/// <summary>All texts of a language in a row on one thread: processor time and allocation per byte of UTF-8, beside Markdig's and a split's.</summary>
internal static class BatchMeasure
{
    public static void Run(string[] args)
    {
        int rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 5;
        foreach (string language in (string[])["en", "zh"])
        {
            string[] texts = Corpus.Texts(language);
            long bytes = texts.Sum(static text => (long)Encoding.UTF8.GetByteCount(text)), units = texts.Sum(static text => (long)text.Length);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{language}: {texts.Length} texts, {bytes} bytes, {units} characters"));
            Measure("parse", static text => ResolutionParser.Parse(text));
            Measure("markdig", static text => Markdig.Markdown.Parse(text));
            Measure("split", static text => Split(text));

            void Measure(string name, Action<string> action)
            {
                double best = double.MaxValue;
                long allocated = 0;
                for (int round = 0; round < rounds; round++)
                {
                    GC.Collect();
                    long before = GC.GetAllocatedBytesForCurrentThread();
                    TimeSpan start = ProcessorClock.Now;
                    foreach (string text in texts) action(text);
                    best = Math.Min(best, ProcessorClock.SecondsSince(start));
                    allocated = GC.GetAllocatedBytesForCurrentThread() - before;
                }

                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-8} {bytes / best / 1e6,8:0.00} MB/s {best * 1e9 / units,8:0.0} ns/char {(double)allocated / bytes,8:0.00} B/byte"));
            }
        }
    }

    private static int Split(string text)
    {
        int length = 0;
        foreach (string line in text.Split('\n')) length += line.Trim().Length;
        return length;
    }
}
