using Resolutions.Parsing.Blocks;
using Resolutions.Parsing.Lines;

namespace Resolutions.Tests.Parsing.Blocks;

public sealed class JoinStateTests
{
    [Theory]
    [InlineData("1.", "2.", true)]
    [InlineData("1.", "3.", false)]
    [InlineData("1.", "(a)", true)]
    [InlineData("1. (a)", "(b)", true)]
    [InlineData("1. (a)", "(c)", false)]
    [InlineData("1. (a)", "(i)", true)]
    [InlineData("1. (a) (i)", "(ii)", true)]
    [InlineData("1. (a) (i) (ii)", "(b)", true)]
    [InlineData("1. (a) (b) (c) (d) (e) (f) (g) (h)", "(i)", true)]
    [InlineData("1. (a) (b) (c) (d) (e) (f) (g) (h) (i)", "(j)", true)]
    [InlineData("1. (a) (i)", "(iii)", false)]
    [InlineData("1. (a) 2.", "(b)", false)]
    [InlineData("1. (a)", "2.", true)]
    public void What_may_come_next_follows_from_what_came(string before, string next, bool expected)
    {
        var state = new JoinState();
        foreach (string label in before.Split(' ')) state.Take(Read(label));
        Assert.Equal(expected, state.Expects(Read(next)));
    }

    [Fact]
    public void The_preamble_lasts_from_the_organ_to_the_first_number()
    {
        var state = new JoinState();
        Assert.False(state.InPreamble);
        state.Enact();
        Assert.True(state.InPreamble);
        state.Take(Read("1."));
        Assert.False(state.InPreamble);
        state.EnterSection();
        Assert.True(state.InPreamble);
        Assert.True(state.Expects(Read("2.")));
        state.Close();
        Assert.False(state.InPreamble);
        Assert.True(state.Expects(Read("1.")));
    }

    private static Label Read(string label)
    {
        Assert.True(LabelReader.TryRead(label + " x", Stages.English, out Label read));
        return read;
    }
}
