using Resolutions.Parsing.Blocks;

namespace Resolutions.Tests.Parsing.Blocks;

public sealed class SectionHeadingTests
{
    [Theory]
    [InlineData("IV", "en", "IV", null, 4, 0)]
    [InlineData("IV.", "en", "IV", null, 4, 0)]
    [InlineData("IV. Springs", "en", "IV", "Springs", 4, 0)]
    [InlineData("B", "en", "B", null, 0, 2)]
    [InlineData("C", "en", "C", null, 100, 3)]
    [InlineData("A. Springs", "en", "A", "Springs", 0, 1)]
    [InlineData("四", "zh", "四", null, 4, 0)]
    [InlineData("四、泉水", "zh", "四", "泉水", 4, 0)]
    [InlineData("十二 泉水", "zh", "十二", "泉水", 12, 0)]
    [InlineData("二", "zh", "二", null, 2, 0)]
    public void A_label_and_its_title_are_read(string text, string language, string label, string? title, int roman, int letter)
    {
        Assert.True(SectionHeading.TryRead(text, Stages.Pack(language), out SectionHeading heading));
        Assert.Equal(new SectionHeading(label, title, roman, letter), heading);
    }

    [Theory]
    [InlineData("Springs", "en")]
    [InlineData("IIII", "en")]
    [InlineData("AB. Springs", "en")]
    [InlineData("1. Springs", "en")]
    [InlineData("四", "en")]
    [InlineData("四川的泉水", "zh")]
    [InlineData("", "zh")]
    public void Other_lines_are_no_headings(string text, string language) => Assert.False(SectionHeading.TryRead(text, Stages.Pack(language), out _));

    [Fact]
    public void Alone_is_a_label_without_a_title()
    {
        Assert.True(SectionHeading.IsAlone("IV", Stages.English));
        Assert.True(SectionHeading.IsAlone("四", Stages.Chinese));
        Assert.False(SectionHeading.IsAlone("IV. Springs", Stages.English));
        Assert.False(SectionHeading.IsAlone("a very long line that begins with nothing", Stages.English));
    }

    [Fact]
    public void Addresses_are_the_same_in_every_language()
    {
        Assert.True(SectionHeading.TryRead("四", Stages.Chinese, out SectionHeading chinese));
        Assert.True(SectionHeading.TryRead("IV", Stages.English, out SectionHeading english));
        Assert.Equal("IV", chinese.AddressLabel(false));
        Assert.Equal("IV", english.AddressLabel(false));
    }
}
