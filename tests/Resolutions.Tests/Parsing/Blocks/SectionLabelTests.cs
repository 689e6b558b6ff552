using Resolutions.Parsing.Blocks;

namespace Resolutions.Tests.Parsing.Blocks;

public sealed class SectionLabelTests
{
    [Theory]
    [InlineData("IV", 4)]
    [InlineData("XXIX", 29)]
    [InlineData("iv", 0)]
    [InlineData("IIII", 0)]
    [InlineData("I V", 0)]
    [InlineData("XXXVIIIII", 0)]
    [InlineData("", 0)]
    public void Numerals_in_capitals_have_a_value(string text, int value) => Assert.Equal(value, SectionLabel.RomanOrdinal(text));
}
