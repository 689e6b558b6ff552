using Resolutions.Parsing.Lines;

namespace Resolutions.Tests.Parsing.Lines;

public sealed class LineReaderTests
{
    [Fact]
    public void Lines_know_their_blanks_and_their_pages()
    {
        const string Text = "\uFEFF one\u3000\n\n \t\n  two \r\n\fthree";

        List<Line> lines = LineReader.Read(Text, CancellationToken.None);

        Assert.Equal(["one", "two", "three"], lines.Select(static line => line.Of(Text).ToString()));
        Assert.Equal([0, 2, 1], lines.Select(static line => line.BlanksBefore));
        Assert.Equal([2, 2, 0], lines.Select(static line => line.Indent));
        Assert.Equal([1, 1, 0], lines.Select(static line => line.Trailing));
        Assert.Equal([false, false, true], lines.Select(static line => line.BeginsPage));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData(" \u00A0\u200B\uFEFF\0")]
    public void Blank_text_has_no_lines(string text) => Assert.Empty(LineReader.Read(text, CancellationToken.None));
}
