using Resolutions.Scoring.Renditions;

namespace Resolutions.Scoring.Tests.Renditions;

public sealed class PythonRandomTests
{
    [Fact]
    public void Numbers_are_those_of_Python_s_random()
    {
        // random.Random('A/RES/73/900en') of CPython 3.11.
        var random = new PythonRandom("A/RES/73/900en");
        Assert.Equal([0.8149844372212948, 0.5564455984154019], [random.Next(), random.Next()]);
        Assert.Equal([7, 7, 2, 6, 7], Enumerable.Range(0, 5).Select(_ => random.Range(2, 9)));
        Assert.Equal("c", random.Choice(["a", "b", "c", "d"]));
    }
}
