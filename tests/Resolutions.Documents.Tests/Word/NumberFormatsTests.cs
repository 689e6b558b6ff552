using DocumentFormat.OpenXml.Wordprocessing;
using Resolutions.Documents.Word;

namespace Resolutions.Documents.Tests.Word;

public sealed class NumberFormatsTests
{
    [Theory]
    [InlineData(7, "decimal", "7")]
    [InlineData(0, "lowerLetter", "0")]
    [InlineData(-1, "upperRoman", "-1")]
    [InlineData(1, "lowerLetter", "a")]
    [InlineData(26, "lowerLetter", "z")]
    [InlineData(27, "lowerLetter", "aa")]
    [InlineData(52, "upperLetter", "ZZ")]
    [InlineData(208, "lowerLetter", "zzzzzzzz")]
    [InlineData(209, "lowerLetter", "209")]
    [InlineData(4, "lowerRoman", "iv")]
    [InlineData(9, "upperRoman", "IX")]
    [InlineData(5000, "upperRoman", "5000")]
    [InlineData(5000, "lowerRoman", "5000")]
    [InlineData(7, "decimalZero", "07")]
    [InlineData(70, "decimalZero", "70")]
    [InlineData(12, "decimalFullWidth", "１２")]
    [InlineData(12, "decimalFullWidth2", "１２")]
    [InlineData(1, "decimalEnclosedCircle", "①")]
    [InlineData(20, "decimalEnclosedCircleChinese", "⑳")]
    [InlineData(21, "decimalEnclosedCircle", "21")]
    [InlineData(3, "decimalEnclosedParen", "⑶")]
    [InlineData(21, "decimalEnclosedParen", "21")]
    [InlineData(1, "chineseCounting", "一")]
    [InlineData(10, "chineseCountingThousand", "十")]
    [InlineData(11, "taiwaneseCounting", "十一")]
    [InlineData(19, "taiwaneseCountingThousand", "十九")]
    [InlineData(20, "japaneseCounting", "二十")]
    [InlineData(99, "chineseCounting", "九十九")]
    [InlineData(100, "chineseCounting", "100")]
    [InlineData(3, "hebrew1", "3")]
    public void Numbers_are_printed_as_Word_prints_them(int value, string format, string expected) => Assert.Equal(expected, NumberFormats.Format(value, new NumberFormatValues(format)));

    [Fact]
    public void Without_a_format_numbers_are_figures() => Assert.Equal("27", NumberFormats.Format(27, null));
}
