using Resolutions.Parsing.Lines;

namespace Resolutions.Tests.Parsing.Lines;

public sealed class EndSignsTests
{
    [Theory]
    [InlineData("springs,", "Comma")]
    [InlineData("山泉，", "Comma")]
    [InlineData("“springs”;", "Semicolon")]
    [InlineData("“springs;”", "Semicolon")]
    [InlineData("山泉：", "Colon")]
    [InlineData("山泉。》", "Stop")]
    [InlineData("springs.)", "Stop")]
    [InlineData("springs?", "Stop")]
    [InlineData("springs", "None")]
    [InlineData("", "None")]
    [InlineData("”)", "None")]
    public void The_last_sign_counts_quotation_marks_and_brackets_aside(string text, string sign) => Assert.Equal(sign, EndSigns.Of(text).ToString());
}
