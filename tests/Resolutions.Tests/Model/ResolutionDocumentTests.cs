using Resolutions.Model;
using Resolutions.Tests.Samples;
using Resolutions.Text;

namespace Resolutions.Tests.Model;

public sealed class ResolutionDocumentTests
{
    private const string Text = "请秘书长在\n第 2 页\n下届会议上 报告 / ask him\nto report";

    [Theory]
    [InlineData(0, 40, "请秘书长在下届会议上 报告 / ask him to report")]
    [InlineData(0, 11, "请秘书长在")]
    [InlineData(7, 17, "下届会议上")] // begins in the furniture
    [InlineData(6, 10, "")]
    [InlineData(3, 3, "")]
    public void The_words_at_a_place_are_on_one_line_without_furniture(int start, int end, string words)
    {
        ResolutionDocument document = Sample.English() with
        {
            Furniture =
            [
                new PageFurniture { Kind = PageFurnitureKind.PageNumber, Span = TextSpan.FromBounds(6, 11) },
                new PageFurniture { Kind = PageFurnitureKind.PageNumber, Span = TextSpan.FromBounds(50, 54) },
            ],
        };

        Assert.Equal(words, document.WordsAt(TextSpan.FromBounds(start, end), new SourceText(Text)));
    }

    [Fact]
    public void A_place_outside_of_the_text_is_misuse()
    {
        ResolutionDocument document = Sample.English() with { Furniture = [] };

        Assert.Throws<ArgumentOutOfRangeException>(() => document.WordsAt(TextSpan.FromBounds(0, 49), new SourceText(Text)));
        Assert.Throws<ArgumentNullException>(() => document.WordsAt(default, null!));
    }
}
