using CsCheck;

namespace Resolutions.Tests.Properties;

/// <summary>
/// Holds properties against the same examples with every run, so that a run that fails has a change to blame. With <c>RESOLUTIONS_NEW_SEEDS=1</c>
/// the examples are new ones, found and shrunk by CsCheck, as a search for what no one has thought of.
/// </summary>
internal static class Sampling
{
    private const int Examples = 100;
    private const ulong Seed = 75;

    private static bool IsNew { get; } = Environment.GetEnvironmentVariable("RESOLUTIONS_NEW_SEEDS") == "1";

    public static void Hold<T>(this Gen<T> examples, Action<T> property, int count = Examples)
    {
        if (IsNew)
        {
            examples.Sample(property, iter: count);
            return;
        }

        var random = new PCG(0, Seed);
        var drawn = new List<(string Seed, T Example)>();
        for (int i = 0; i < count; i++)
        {
            string seed = random.ToString();
            drawn.Add((seed, examples.Generate(random, null, out _)));
        }

        Parallel.ForEach(drawn, one =>
        {
            try
            {
                property(one.Example);
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"Unexpected result for {Check.Print(one.Example)} (RESOLUTIONS_NEW_SEEDS=1 CsCheck_Seed={one.Seed} shrinks it): {error.Message}", error);
            }
        });
    }

    public static void Hold<T>(this Gen<T> examples, Func<T, bool> property, int count = Examples) => examples.Hold(example => Assert.True(property(example)), count);
}
