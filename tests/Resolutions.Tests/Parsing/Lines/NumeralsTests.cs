using Resolutions.Parsing.Lines;

namespace Resolutions.Tests.Parsing.Lines;

public sealed class NumeralsTests
{
    [Fact]
    public void Every_numeral_reads_back() =>
        Assert.All(Enumerable.Range(1, 399), static value => Assert.Equal(value, Numerals.ReadRoman(Numerals.ToRoman(value))));

    [Theory]
    [InlineData("iiii")]
    [InlineData("vx")]
    [InlineData("ic")]
    [InlineData("IV")]
    [InlineData("a")]
    [InlineData("")]
    public void What_is_not_written_as_numerals_are_is_none(string letters) => Assert.Equal(0, Numerals.ReadRoman(letters));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(400)]
    public void Outside_the_range_there_is_no_numeral(int value) => Assert.Equal("", Numerals.ToRoman(value));
}
