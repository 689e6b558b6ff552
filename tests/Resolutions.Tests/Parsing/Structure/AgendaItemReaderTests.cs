using Resolutions.Parsing.Structure;

namespace Resolutions.Tests.Parsing.Structure;

public sealed class AgendaItemReaderTests
{
    [Theory]
    [InlineData("57", "57")]
    [InlineData("15 and 116", "15|116")]
    [InlineData("128 (a)", "128 (a)")]
    [InlineData("21 (b) and (c)", "21 (b)|21 (c)")]
    [InlineData("21(b)和(c)", "21 (b)|21 (c)")]
    [InlineData("15、116（a）", "15|116 (a)")]
    [InlineData("70 (b", "70 (b)")]
    [InlineData("(a)", "")]
    [InlineData("", "")]
    public void Numbers_and_letters_are_read(string text, string items) =>
        Assert.Equal(items.Split('|', StringSplitOptions.RemoveEmptyEntries), AgendaItemReader.Read(text));
}
