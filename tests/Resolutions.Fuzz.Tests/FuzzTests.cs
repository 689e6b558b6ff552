using System.Globalization;
using Resolutions.Fuzz.Targets;

namespace Resolutions.Fuzz.Tests;

/// <summary>
/// A bounded run of each target, the same cases each time. <c>RESOLUTIONS_FUZZ_CASES</c> sets how many of each, <c>RESOLUTIONS_FUZZ_SEED</c> where
/// their numbers begin; docs/reliability.md says how long runs are made.
/// </summary>
public sealed class FuzzTests
{
    private static int Seed { get; } = Setting("RESOLUTIONS_FUZZ_SEED", 0);

    [Theory]
    [InlineData("text", 200_000)]
    [InlineData("json", 40_000)]
    [InlineData("xml", 2_000)]
    [InlineData("pdf", 2_000)]
    [InlineData("word", 1_500)]
    public void No_input_breaks_a_reader(string name, int cases)
    {
        FuzzTarget target = FuzzTarget.Named(name);
        int count = Setting("RESOLUTIONS_FUZZ_CASES", cases);
        Parallel.For(Seed, Seed + count, (number, loop) =>
        {
            string? broken;
            try
            {
                broken = target.Case(number);
            }
            catch (Exception error)
            {
                // Whatever it is, it is what the run is for.
                broken = error.ToString();
            }

            if (broken is null) return;
            loop.Stop();
            Assert.Fail($"{name} {number} (RESOLUTIONS_FUZZ_SEED={number} RESOLUTIONS_FUZZ_CASES=1): {broken}");
        });
    }

    private static int Setting(string name, int standard) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : standard;
}
