using Resolutions.Model;

namespace Resolutions.Tests.Model;

public sealed class RomanNumeralTests
{
    [Fact]
    public void Every_number_is_read_as_it_is_written()
    {
        for (int i = 1; i <= 399; i++) Assert.Equal(i, RomanNumeral.Parse(RomanNumeral.Format(i)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("IIII")]
    [InlineData("VX")]
    [InlineData("IIX")]
    [InlineData("CCCC")]
    [InlineData("XA")]
    [InlineData("3")]
    public void Irregular_forms_are_refused(string text) => Assert.Equal(0, RomanNumeral.Parse(text));

    [Fact]
    public void Small_letters_are_read() => Assert.Equal(14, RomanNumeral.Parse("xiv"));
}
