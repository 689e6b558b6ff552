using Resolutions.Text;

namespace Resolutions.Tests.Text;

public sealed class CharactersTests
{
    [Fact]
    public void Blank_is_white_space_and_all_that_is_trimmed_from_lines()
    {
        char[] different = [.. Enumerable.Range(0, char.MaxValue + 1).Select(static code => (char)code)
            .Where(static c => Characters.IsBlank(c) != (char.IsWhiteSpace(c) || Characters.Blanks.Contains(c)))];
        Assert.Empty(different);
    }

    [Fact]
    public void What_is_blank_is_passed_over_where_a_text_is_read_on() => Assert.Equal(6, Scan.White(" \t\u00AD\u2060\u3000\0x"));
}
