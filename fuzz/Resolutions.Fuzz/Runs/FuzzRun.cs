using System.Diagnostics;
using System.Text;
using Resolutions.Fuzz.Targets;

namespace Resolutions.Fuzz.Runs;

/// <summary>A run of numbered cases in chunks, each written to a log when it is done, so that a run that is ended has not been for nothing.</summary>
internal sealed class FuzzRun(FuzzTarget target, string? log)
{
    private const int SlowSeconds = 10;

    // Texts may hold half a character, which strict UTF-8 refuses to write.
    private static readonly UTF8Encoding Lenient = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    private readonly Lock _gate = new();

    /// <summary>How many cases broke a promise.</summary>
    public int Found { get; private set; }

    public void Run(int from, int count, int chunk)
    {
        for (int at = from; at < from + count; at += chunk)
        {
            int size = Math.Min(chunk, from + count - at), before = Found;
            var watch = Stopwatch.StartNew();
            Parallel.For(at, at + size, Try);
            Say($"{DateTime.UtcNow:HH:mm:ss} {target.Name} {at}..{at + size - 1} in {watch.Elapsed.TotalSeconds:F0} s: {Found - before} found", "");
        }
    }

    public void Again(IEnumerable<int> numbers)
    {
        foreach (int number in numbers) Try(number);
    }

    private void Try(int number)
    {
        string? broken;
        var watch = Stopwatch.StartNew();
        try
        {
            broken = target.Case(number);
        }
        catch (Exception exception)
        {
            // Whatever it is, it is what the run is for.
            broken = $"exception: {exception}";
        }

        if (broken is null && watch.Elapsed.TotalSeconds > SlowSeconds && IsSlow(number)) broken = $"slow: {watch.Elapsed.TotalSeconds:F0} s";
        if (broken is null) return;
        lock (_gate)
        {
            Found++;
            Say($"{number} {broken.ReplaceLineEndings(" / ")}", ".findings");
        }
    }

    /// <summary>Whether a case that was slow is slow once more, and it was not the machine.</summary>
    private bool IsSlow(int number)
    {
        var watch = Stopwatch.StartNew();
        target.Case(number);
        return watch.Elapsed.TotalSeconds > SlowSeconds;
    }

    private void Say(string line, string suffix)
    {
        if (log is null) Console.WriteLine(line);
        else File.AppendAllText(log + suffix, line + "\n", Lenient);
    }
}
