using Resolutions.Languages;

namespace Resolutions.Tests.Languages;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("en", "8 September 2000, and", "2000-09-08", 16)]
    [InlineData("en", "14December 1960", "1960-12-14", 15)]
    [InlineData("en", "September 8, 2000", "2000-09-08", 17)]
    [InlineData("zh", "2000年9月8日第55/2号", "2000-09-08", 9)]
    [InlineData("zh", "2000 年 9 月 8 日", "2000-09-08", 14)]
    [InlineData("zh", "二〇〇〇年十二月十四日", "2000-12-14", 11)]
    [InlineData("zh", "２０００年９月８日", "2000-09-08", 9)]
    public void Days_are_read_in_the_order_of_the_language(string language, string text, string date, int length)
    {
        Assert.True(Dates(language).TryReadDate(text, out DateOnly read, out int end));
        Assert.Equal((date, length), (read.ToString("O", null), end));
    }

    [Theory]
    [InlineData("en", "31 February 2000")]
    [InlineData("en", "8 September")]
    [InlineData("en", "8 of September 2000")]
    [InlineData("en", "September 2000")]
    [InlineData("zh", "2000年9月")]
    [InlineData("zh", "2000年13月8日")]
    [InlineData("zh", "55年9月8日")]
    public void What_is_no_day_of_the_calendar_is_no_date(string language, string text) => Assert.False(Dates(language).TryReadDate(text, out _, out _));

    [Theory]
    [InlineData("en", "December 2021", 2021, 12)]
    [InlineData("zh", "2021年12月底", 2021, 12)]
    public void Months_of_a_year_are_read(string language, string text, int year, int month)
    {
        Assert.True(Dates(language).TryReadMonth(text, out int readYear, out int readMonth, out _));
        Assert.Equal((year, month), (readYear, readMonth));
    }

    private static DateReader Dates(string language) => LanguagePack.BuiltIn.Single(pack => pack.Code == language).Dates;
}
