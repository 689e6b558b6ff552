using System.Text;
using Resolutions.Parsing;

namespace Resolutions.Tests.Parsing;

/// <summary>Bytes that reading a text allocates, its model included, so that what was gained on issue 6 is not lost unseen. Counted, not timed.</summary>
/// <remarks>The figures of real documents, which are longer, are in docs/performance.md: 7 to 8 bytes for each byte.</remarks>
[Collection(AloneCollection.Name)]
public sealed class AllocationTests
{
    // The collector makes the pools let go of their arrays now and then; the least of some rounds is the same every time.
    private const int Rounds = 20;

    // A tenth more than was measured: what is between is a change of the framework, not a habit.
    [Theory]
    [InlineData("en", 14.7)]
    [InlineData("zh", 23)]
    public void Reading_a_text_allocates_no_more_than_it_did(string language, double most)
    {
        string text = SeedTexts.Read(language);

        double allocated = (double)Allocated(() => ResolutionParser.Parse(text)) / Encoding.UTF8.GetByteCount(text);

        Assert.True(allocated <= most, $"{allocated:0.00} bytes for each byte of the text; expected at most {most:0.00}.");
    }

    [Theory]
    [InlineData("empty lines", "\n", 1.0)]
    [InlineData("a paragraph of opening brackets", "(", 2.5)]
    [InlineData("a paragraph of citations", "55/2, 56/3 and 57/4, ", 32.5)]
    [InlineData("sub-paragraphs", "(a) To do so;\n\n", 148)]
    public void Odd_shapes_allocate_no_more_than_they_did(string shape, string piece, double most)
    {
        string text = "80/999. Springs and wells\n\nThe General Assembly,\n\n1. Recalls resolutions " + string.Concat(Enumerable.Repeat(piece, 40_000 / piece.Length));

        double allocated = (double)Allocated(() => ResolutionParser.Parse(text)) / text.Length;

        Assert.True(allocated <= most, $"{shape}: {allocated:0.00} bytes for each character; expected at most {most:0.00}.");
    }

    private static long Allocated(Func<ParseResult> parse)
    {
        long least = long.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            ParseResult result = parse();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            Assert.NotEmpty(result.Documents);
        }

        return least;
    }
}
