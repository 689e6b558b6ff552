using Resolutions.Parsing.Lines;

namespace Resolutions.Tests.Parsing.Lines;

public sealed class LineSlackTests
{
    [Theory]
    // Twelve columns and the next word with its blank leave none of eighteen.
    [InlineData("twelve chars", "wells dry", 18, 0)]
    [InlineData("twelve chars", "springs dry", 18, -2)]
    [InlineData("twelve chars", "dry springs", 18, 2)]
    // A compound may be broken at its hyphen, a span of years may not.
    [InlineData("twelve chars", "well-protected", 18, 0)]
    [InlineData("twelve chars", "2020-2021", 18, -4)]
    // Chinese is broken anywhere, two columns a character, without a blank.
    [InlineData("保护山泉", "和水井", 12, 2)]
    [InlineData("保护山泉", "20年", 12, 2)]
    public void The_room_left_counts_the_next_word(string above, string line, int column, int slack) =>
        Assert.Equal(slack, LineSlack.Between(Stages.Lines($"{above}\n{line}"), 0, 1, column));
}
