using Resolutions.Parsing.Lines;

namespace Resolutions.Tests.Parsing.Lines;

public sealed class EnactingLineTests
{
    [Theory]
    [InlineData("The General Assembly,", "en", 1, true)]
    [InlineData("The General Assembly", "en", 1, false)]
    [InlineData("The  General Assembly ,", "en", 1, true)]
    [InlineData("大会，", "zh", 1, true)]
    [InlineData("大 会，", "zh", 1, true)]
    [InlineData("大会大会大会大会", "zh", 4, false)]
    [InlineData("大大大大会会会会，", "zh", 4, true)]
    [InlineData("大会大会", "zh", 2, false)]
    public void The_organ_is_recognized(string line, string language, int repeat, bool comma)
    {
        Assert.True(EnactingLine.Matches(line, Stages.Pack(language).Structure.Enacting, out int found, out bool hasComma));
        Assert.Equal((repeat, comma), (found, hasComma));
    }

    [Theory]
    [InlineData("the General Assembly,", "en")]
    [InlineData("The General Assembly decides", "en")]
    [InlineData("The Security Council,", "en")]
    [InlineData("大会决议", "zh")]
    [InlineData("大会会", "zh")]
    [InlineData("大大会会会会", "zh")]
    [InlineData("", "zh")]
    public void Other_lines_are_not(string line, string language)
    {
        Assert.False(EnactingLine.Matches(line, Stages.Pack(language).Structure.Enacting, out int repeat, out _));
        Assert.Equal(1, repeat);
    }
}
