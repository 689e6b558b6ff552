using System.Text;
using Workbench.Reading;

namespace Resolutions.Workbench.Tests.Reading;

public sealed class OneLineTests
{
    [Theory]
    [InlineData("to report\n  to it", "to report to it")]
    [InlineData("千年宣\n\n言 作出贡献", "千年宣言 作出贡献")]
    [InlineData("第\r\n56届", "第 56届")]
    [InlineData("\n", "")]
    public void Lines_are_joined_with_a_space_where_the_writing_has_spaces(string text, string expected)
    {
        var line = new StringBuilder();
        OneLine.Append(line, text);
        Assert.Equal(expected, line.ToString());
    }
}
