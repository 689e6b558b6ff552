using Resolutions.Model;
using Resolutions.Parsing.Blocks;
using Resolutions.Parsing.Structure;

namespace Resolutions.Tests.Parsing.Structure;

public sealed class ClosingReaderTests
{
    [Theory]
    [InlineData("85th plenary meeting\n14 December 2000", "en", 85, false)]
    [InlineData("14 December 2000\n85th (resumed) plenary meeting", "en", 85, true)]
    [InlineData("85th plenary meeting,\n14 December 2000.", "en", 85, false)]
    [InlineData("2000年12月14日\n第85次全体会议", "zh", 85, false)]
    [InlineData("第85次全体会议(续会)\n2000年12月14日", "zh", 85, true)]
    public void Meeting_and_date_are_read_in_either_order(string lines, string language, int meeting, bool resumed)
    {
        string start = language == "en" ? "55/901. Springs\n\nThe General Assembly,\n\n1. Decides.\n\n" : "55/901. 山泉\n\n大会，\n\n1. 决定。\n\n";
        List<TextBlock> blocks = [.. Stages.Blocks(start + lines, language).Where(static block => block.Shape == BlockShape.Closing)];

        Closing closing = ClosingReader.Read(blocks, Stages.Pack(language));

        Assert.Equal((meeting, new DateOnly(2000, 12, 14), resumed), (closing.Meeting, closing.Date, closing.IsResumed));
        Assert.Equal(lines.Split('\n'), closing.Lines.Select(static line => line.Text));
        Assert.Equal(closing.Lines[0].Span.Union(closing.Lines[^1].Span), closing.Span);
    }
}
