namespace Resolutions.Benchmarks.Measures;

/// <summary>Processor time of this process, collector and compiler included: what a measure costs however busy the machine is.</summary>
internal static class ProcessorClock
{
    public static TimeSpan Now => Environment.CpuUsage.TotalTime;

    public static double SecondsSince(TimeSpan start) => (Now - start).TotalSeconds;
}
