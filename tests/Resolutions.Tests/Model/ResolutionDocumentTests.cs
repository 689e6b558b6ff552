using Resolutions.Model;
using Resolutions.Tests.Samples;
using Resolutions.Text;

namespace Resolutions.Tests.Model;

public sealed class ResolutionDocumentTests
{
    [Theory]
    [InlineData(0, 10, "0-10")] // before all furniture
    [InlineData(10, 40, "10-20 25-30 33-40")]
    [InlineData(22, 28, "25-28")] // begins within
    [InlineData(18, 23, "18-20")] // ends within
    [InlineData(21, 24, "")]
    [InlineData(19, 19, "")]
    public void A_place_without_its_furniture_is_the_pieces_between(int start, int end, string pieces)
    {
        ResolutionDocument document = Sample.English() with
        {
            Furniture =
            [
                new PageFurniture { Kind = PageFurnitureKind.PageNumber, Span = TextSpan.FromBounds(20, 25) },
                new PageFurniture { Kind = PageFurnitureKind.PageNumber, Span = TextSpan.FromBounds(30, 33) },
            ],
        };

        Assert.Equal(pieces, string.Join(' ', document.WithoutFurniture(TextSpan.FromBounds(start, end)).Select(static piece => $"{piece.Start}-{piece.End}")));
    }
}
