using System.Globalization;
using Resolutions.Comparison;
using Resolutions.Tests.Parsing;

namespace Resolutions.Tests.Comparison;

public sealed class FigureReaderTests
{
    [Theory]
    [InlineData("en", "the sum of 1,012,252,800 dollars", "1012252800")]
    [InlineData("en", "the sum of 1 012 252 800 dollars", "1012252800")]
    [InlineData("en", "5.2 million dollars and 0.5 million springs", "500000 5200000")]
    [InlineData("en", "100 springs and 100.25 litres, 1,000", "100 100.25 1000")]
    [InlineData("en", "10.5 and 99.5", "")]
    [InlineData("en", "99 springs", "")]
    [InlineData("en", "100.05", "100.05")]
    [InlineData("en", "rule 200. Springs", "200")]
    [InlineData("en", "200,30", "200")]
    [InlineData("en", "101.", "101")]
    [InlineData("en", "101.5", "101.5")]
    [InlineData("en", "(200), 300; 400", "200 300 400")]
    [InlineData("en", "2,50 and 300", "300")]
    [InlineData("en", "200,3000 springs", "200 3000")]
    [InlineData("en", "200,30 springs", "200")]
    [InlineData("en", "200,300", "200300")]
    [InlineData("en", "200 301 springs", "200301")]
    [InlineData("en", "A/75/100 and 75/200, 300/75", "")]
    [InlineData("en", "9.400.500", "")]
    [InlineData("en", "100a springs of kind B200", "")]
    [InlineData("en", "123456789012345 springs", "123456789012345")]
    [InlineData("en", "1234567890123456 springs", "")]
    [InlineData("en", "coronavirus disease 2019 (COVID-19) in 2021", "2021")]
    [InlineData("en", "three hundred springs and one hundred wells, two lakes", "100 300")]
    [InlineData("zh", "520万美元", "5200000")]
    [InlineData("zh", "５２０ 万美元", "5200000")]
    [InlineData("zh", "第三百零三条", "303")]
    [InlineData("zh", "百分之五，千年首脑会议，十二个", "")]
    [InlineData("zh", "一百二十口井", "120")]
    [InlineData("zh", "2019年冠状病毒病", "")]
    public void Numbers_of_a_hundred_and_more_are_read(string language, string text, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', new FigureReader(Stages.Pack(language)).Read(text).Order().Select(static number => number.ToString("0.####", CultureInfo.InvariantCulture))));
}
