using Resolutions.Text;

namespace Resolutions.Tests.Text;

public sealed class OneLineTests
{
    [Theory]
    [InlineData("to report\n  to it", "to report to it")]
    [InlineData("千年宣\n\n言 作出贡献", "千年宣言 作出贡献")]
    [InlineData("第\r\n56届", "第 56届")]
    [InlineData("两个\f页面", "两个页面")]
    [InlineData("a\0b", "a b")]
    [InlineData("\n a \n", "a")]
    [InlineData("\n", "")]
    public void Lines_are_joined_with_a_space_where_the_writing_has_spaces(string text, string expected) => Assert.Equal(expected, OneLine.Of(text));
}
