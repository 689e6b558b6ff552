using Resolutions.Parsing.Blocks;
using Resolutions.Parsing.Structure;

namespace Resolutions.Tests.Parsing.Structure;

public sealed class PartReaderTests
{
    private const string Organ = "The General Assembly,\n\n";
    private const string Act = "Recalling its work,\n\n1. Decides to protect springs.\n\n";
    private const string End = "12th plenary meeting\n5 November 2020\n\n";

    [Fact]
    public void A_letter_a_title_and_the_organ_begin_a_part() =>
        Assert.Equal(["A, Springs", "B, Wells"], Starts($"75/901. Water\n\nA\n\nSprings\n\n{Organ}{Act}{End}B\n\nWells\n\n{Organ}{Act}{End}"));

    [Fact]
    public void A_letter_without_a_title_begins_a_part() => Assert.Equal(["A, The General Assembly,", "B, The General Assembly,"], Starts($"75/901. Water\n\nA\n\n{Organ}{Act}B\n\n{Organ}{Act}"));

    [Fact]
    public void A_letter_that_heads_a_section_does_not() =>
        Assert.Equal(["The General Assembly,, Recalling its work,"], Starts($"75/901. Water\n\n{Organ}{Act}A\n\nSprings\n\n2. Decides to protect wells.\n\n"));

    [Fact]
    public void Without_the_organ_all_is_one_part()
    {
        List<TextBlock> blocks = Stages.Blocks($"75/901. Water\n\n{Act}");
        PartRange part = Assert.Single(PartReader.Find(blocks, 1));
        Assert.Equal(new PartRange(1, blocks.Count, -1), part);
    }

    [Fact]
    public void Parts_follow_each_other_without_gaps()
    {
        List<TextBlock> blocks = Stages.Blocks($"75/901. Water\n\nA\n\nSprings\n\n{Organ}{Act}{End}B\n\nWells\n\n{Organ}{Act}C\n\nRivers\n\n{Organ}{Act}{End}");

        List<PartRange> parts = PartReader.Find(blocks, 1);

        Assert.Equal([1, .. parts.Select(static part => part.End)], parts.Select(static part => part.Start).Append(blocks.Count));
        Assert.All(parts, part => Assert.Equal(BlockShape.Enacting, blocks[part.Enacting].Shape));
    }

    private static IEnumerable<string> Starts(string text)
    {
        List<TextBlock> blocks = Stages.Blocks(text);
        return PartReader.Find(blocks, 1).Select(part => $"{blocks[part.Start].Text.Text}, {blocks[part.Start + 1].Text.Text}");
    }
}
