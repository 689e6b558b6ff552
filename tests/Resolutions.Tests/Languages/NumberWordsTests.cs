using Resolutions.Languages;
using Resolutions.Model;

namespace Resolutions.Tests.Languages;

public sealed class NumberWordsTests
{
    [Theory]
    [InlineData("en", "fifty-sixth session", 56, 11)]
    [InlineData("en", "Fifty- sixth", 56, 12)]
    [InlineData("en", "one hundred and first", 101, 21)]
    [InlineData("en", "hundredth", 100, 9)]
    [InlineData("en", "75th session", 75, 4)]
    [InlineData("en", "tenth", 10, 5)]
    [InlineData("zh", "第五十六届", 56, 4)]
    [InlineData("zh", "第 十届", 10, 3)]
    [InlineData("zh", "第七十届", 70, 3)]
    [InlineData("zh", "第一百零三届", 103, 5)]
    [InlineData("zh", "第７５届", 75, 3)]
    public void Ordinals_are_read_in_words_and_figures(string language, string text, int value, int length)
    {
        Assert.True(Numbers(language).TryReadOrdinal(text, out int read, out int end));
        Assert.Equal((value, length), (read, end));
    }

    [Theory]
    [InlineData("en", "sixty days")]
    [InlineData("en", "75 Member States")]
    [InlineData("en", "firstly")]
    [InlineData("en", "")]
    [InlineData("zh", "七十五国")]
    [InlineData("zh", "第")]
    public void Other_numbers_are_no_ordinals(string language, string text) => Assert.False(Numbers(language).TryReadOrdinal(text, out _, out _));

    [Theory]
    [InlineData("en", "twenty-five years", 25)]
    [InlineData("en", "two hundred and ten", 210)]
    [InlineData("en", "five and six", 5)]
    [InlineData("en", "five twenty", 5)]
    [InlineData("zh", "二十五年", 25)]
    [InlineData("zh", "十二个月", 12)]
    [InlineData("zh", "二〇二〇年", 2020)]
    [InlineData("zh", "两年", 2)]
    [InlineData("zh", "一千二百三十四", 1234)]
    public void Numbers_are_read_as_far_as_they_go_on(string language, string text, int value)
    {
        Assert.True(Numbers(language).TryReadNumber(text, out int read, out _));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData("en", "seventy-sixth session, and", "76", 21)]
    [InlineData("en", "tenth emergency special session", "ES-10", 31)]
    [InlineData("en", "thirty-second special session", "S-32", 29)]
    [InlineData("zh", "第七十六届会议", "76", 7)]
    [InlineData("zh", "第十届紧急特别会议", "ES-10", 9)]
    [InlineData("zh", "第三十二届特别会议", "S-32", 9)]
    public void Sessions_are_read_with_their_series(string language, string text, string session, int length)
    {
        Assert.True(Numbers(language).TryReadSession(text, out AssemblySession? read, out int end));
        Assert.Equal((session, length), (read!.ToString(), end));
    }

    private static NumberWords Numbers(string language) => LanguagePack.BuiltIn.Single(pack => pack.Code == language).Numbers;
}
