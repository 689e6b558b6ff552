using Resolutions.Model;
using Resolutions.Parsing.Lines;

namespace Resolutions.Tests.Parsing.Lines;

public sealed class TitleNumberTests
{
    [Theory]
    [InlineData("55/162. Springs", "A/RES/55/162", "Springs")]
    [InlineData("55/162.泉水", "A/RES/55/162", "泉水")]
    [InlineData("S-32/1. Springs", "A/RES/S-32/1", "Springs")]
    [InlineData("ES-11/1. Springs", "A/RES/ES-11/1", "Springs")]
    [InlineData("75/101 A and B. Springs", "A/RES/75/101 A-B", "Springs")]
    [InlineData("217 A (III). Springs", "A/RES/217A(III)", "Springs")]
    [InlineData("75/1.", "A/RES/75/1", "")]
    [InlineData("75/1", "A/RES/75/1", "")]
    public void The_number_is_read(string line, string symbol, string rest)
    {
        Assert.True(TitleNumber.TryRead(line, out ResolutionSymbol? found, out int length));
        Assert.Equal(symbol, found!.ToString());
        Assert.Equal(rest, line[length..]);
    }

    [Theory]
    [InlineData("1. Requests the Secretary-General")]
    [InlineData("2020. A year")]
    [InlineData("75/ Springs")]
    [InlineData("Springs")]
    [InlineData("")]
    [InlineData("75/1 and many other resolutions of the same kind")]
    public void Other_numbers_are_none(string line) => Assert.False(TitleNumber.TryRead(line, out _, out _));
}
