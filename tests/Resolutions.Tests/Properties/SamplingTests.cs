using CsCheck;

namespace Resolutions.Tests.Properties;

public sealed class SamplingTests
{
    [Fact]
    public void The_examples_are_the_same_every_time()
    {
        if (Environment.GetEnvironmentVariable("RESOLUTIONS_NEW_SEEDS") == "1") return;
        Assert.Equal(Drawn(), Drawn());
        Assert.True(Drawn().Distinct().Count() > 30);
    }

    [Fact]
    public void A_property_that_does_not_hold_of_one_example_fails() => Assert.NotNull(Record.Exception(static () => Gen.Int[0, 9].Hold(static figure => figure != 7)));

    private static IEnumerable<int> Drawn()
    {
        var drawn = new List<int>();
        Gen.Int[0, 1_000].Hold(
            figure =>
            {
                lock (drawn) drawn.Add(figure);
            },
            40);
        return drawn.Order();
    }
}
