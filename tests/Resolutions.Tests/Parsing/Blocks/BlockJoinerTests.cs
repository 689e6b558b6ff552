using Resolutions.Parsing.Blocks;
using Resolutions.Parsing.Lines;

namespace Resolutions.Tests.Parsing.Blocks;

public sealed class BlockJoinerTests
{
    private const string Start = "75/901. Mountain springs\n\nThe General Assembly,\n\n";

    [Fact]
    public void A_paragraph_a_line() => Assert.Equal(SpacedTexts.Paragraphs, Stages.Texts(Start + SpacedTexts.Plain()));

    [Fact]
    public void Wrapped_lines_with_blanks_between_paragraphs() => Assert.Equal(SpacedTexts.Paragraphs, Stages.Texts(Start + SpacedTexts.Loose()));

    [Fact]
    public void Wrapped_lines_without_blanks() => Assert.Equal(SpacedTexts.Paragraphs, Stages.Texts(Start + SpacedTexts.Tight()));

    [Fact]
    public void A_blank_after_every_line() => Assert.Equal(SpacedTexts.Paragraphs, Stages.Texts(Start + SpacedTexts.Spaced()));

    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(14)]
    public void A_page_that_ends_in_a_paragraph_does_not_part_it(int line)
    {
        List<string> lines = [.. SpacedTexts.Tight().Split('\n')];
        lines.Insert(line, "\nA/RES/75/901\n\nMountain springs\n\n2/3\n");

        Assert.Equal(SpacedTexts.Paragraphs, Stages.Texts(Start + string.Join('\n', lines)));
    }

    [Fact]
    public void A_label_alone_on_its_line_belongs_to_the_text_after_it()
    {
        string text = Start + string.Join('\n', "1.", "Decides to protect mountain springs in all parts of the", "world;", "2.", "Invites Member States to take part in the protection of", "springs.");

        Assert.Equal(
            ["1. Decides to protect mountain springs in all parts of the world;", "2. Invites Member States to take part in the protection of springs."],
            Stages.Texts(text));
    }

    [Fact]
    public void Title_organ_closing_and_annex_are_blocks_of_their_own()
    {
        List<TextBlock> blocks = Stages.Blocks(PrintedTexts.Annexed);

        Assert.Equal(
            [
                BlockShape.Title, BlockShape.Enacting, BlockShape.Text, BlockShape.Text, BlockShape.Text, BlockShape.Closing, BlockShape.Closing, BlockShape.AnnexLabel,
                BlockShape.Text, BlockShape.Text, BlockShape.Text, BlockShape.Text, BlockShape.Text, BlockShape.AnnexLabel, BlockShape.Text, BlockShape.Text,
            ],
            blocks.Select(static block => block.Shape));
        Assert.Equal("75/904. Guidelines on springs", blocks[0].Text.Text);
    }

    [Fact]
    public void A_block_knows_its_label_its_place_and_its_calls()
    {
        string text = PrintedTexts.Print.Replace("\r\n", "\n", StringComparison.Ordinal);
        TextBlock block = Stages.Blocks(text).First(static block => block.Text.Text.StartsWith("Recalling", StringComparison.Ordinal));

        Assert.Null(block.Label);
        Assert.Equal(["1", "2"], block.Calls.Select(static call => call.Marker));
        Assert.Equal(EndSign.Comma, block.End);
        Assert.StartsWith("Recalling its resolution 70/901 of 22 December 2015,1 in", text[block.Span.Start..block.Span.End], StringComparison.Ordinal);
        Assert.EndsWith("of the United Nations system,", text[block.Span.Start..block.Span.End], StringComparison.Ordinal);
        Assert.All(block.Calls, call => Assert.Equal(call.Marker, text[call.Span.Start..call.Span.End]));
        // A call's offset is where it stood in the text that is left.
        Assert.Equal([",", ","], block.Calls.Select(call => block.Text.Text[(call.Offset!.Value - 1)..call.Offset.Value]));
    }
}
