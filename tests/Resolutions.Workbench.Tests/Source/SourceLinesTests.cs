using Resolutions.Text;
using Workbench.Source;

namespace Resolutions.Workbench.Tests.Source;

public sealed class SourceLinesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("one")]
    [InlineData("one\ntwo\r\nthree\r\n\fpage\u0085next\u2028last\n")]
    [InlineData("\n\n")]
    public void Lines_are_those_that_the_library_counts_and_lose_no_letter(string text)
    {
        var source = new SourceText(text);
        List<SourceLine> lines = SourceLines.Of(source, [], default);
        Assert.Equal(text.Split(["\r\n", "\n", "\f", "\u0085", "\u2028"], StringSplitOptions.None).SkipLast(text.Length == 0 || "\n\f\u0085\u2028".Contains(text[^1], StringComparison.Ordinal) ? 1 : 0), lines.Select(TextOf));
        foreach (SourceLine line in lines.Where(static line => line.Segments.Count > 0))
            Assert.Equal(new LinePosition(line.Number, 1), source.GetLinePosition(line.Segments[0].Start));
    }

    [Fact]
    public void A_line_is_cut_where_places_begin_and_end()
    {
        var block = new BlockLink("OP1", "en-OP1", new TextSpan(0, 14));
        List<SourceLine> lines = SourceLines.Of(
            new SourceText("Requests them\nto go"), [new Place(new TextSpan(0, 8), "verb"), new Place(new TextSpan(9, 4), "who"), new Place(block.Span, "block", block)], default);
        Assert.Equal(
            ["0 'Requests' block verb +OP1", "8 ' ' block", "9 'them' block who"],
            lines[0].Segments.Select(static segment => $"{segment.Start} '{segment.Text}' {segment.Classes}{string.Concat(segment.Blocks.Select(static link => " +" + link.Path))}"));
        Assert.Equal(["14 'to go' "], lines[1].Segments.Select(static segment => $"{segment.Start} '{segment.Text}' {segment.Classes}"));
    }

    [Fact]
    public void Places_that_overlap_or_are_the_same_are_all_on_their_letters()
    {
        List<SourceLine> lines = SourceLines.Of(
            new SourceText("abcdef"),
            [new Place(new TextSpan(0, 4), "report"), new Place(new TextSpan(2, 4), "cited"), new Place(new TextSpan(2, 2), "cited"), new Place(new TextSpan(2, 1), "when")], default);
        Assert.Equal(["ab:report", "c:cited report when", "d:cited report", "ef:cited"], lines[0].Segments.Select(static segment => $"{segment.Text}:{segment.Classes}"));
    }

    [Fact]
    public void What_would_act_on_a_page_is_shown_as_a_sign_of_the_same_length()
    {
        const string Text = "a\0b\u202Ec\u2066d\te\U0001F600";
        Assert.Equal("a\uFFFDb\uFFFDc\uFFFDd\te\U0001F600", TextOf(Assert.Single(SourceLines.Of(new SourceText(Text), [], default))));
    }

    [Fact]
    public void It_stops_when_it_is_told_to() =>
        Assert.Throws<OperationCanceledException>(() => SourceLines.Of(new SourceText("a"), [], new CancellationToken(true)));

    private static string TextOf(SourceLine line) => string.Concat(line.Segments.Select(static segment => segment.Text));
}
