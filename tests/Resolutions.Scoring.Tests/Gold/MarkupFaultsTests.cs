using Resolutions.Scoring.Gold;

namespace Resolutions.Scoring.Tests.Gold;

public sealed class MarkupFaultsTests
{
    private const string Name = "A_RES_73_900.en";

    [Fact]
    public void A_paragraph_that_is_a_heading_becomes_one_and_the_other_way_about()
    {
        GoldPart part = Mended("0\tbody\t0\tparagraph\t5", "0\tbody\t1\theading\t8");
        Assert.Equal([GoldKind.Paragraph, GoldKind.Heading, GoldKind.Paragraph], part.Body.Select(static block => block.Kind));
        Assert.Equal(GoldFixture.Document.Parts[0].Body.Select(static block => block.Text), part.Body.Select(static block => block.Text));
    }

    [Fact]
    public void Paragraphs_move_to_the_part_they_belong_to()
    {
        GoldPart part = Mended("0\tpreamble\t0\toperative\t30", "0\tbody\t1\tpreambular\t8");
        Assert.Equal([(GoldKind.Preambular, "Decides:")], part.Preamble.Select(static block => (block.Kind, block.Text)));
        Assert.Equal(["Recalling its resolution 72/1,", "Lamps", "To light;"], part.Body.Select(static block => block.Text));
        Assert.Equal(GoldKind.Paragraph, part.Body[0].Kind);
    }

    [Fact]
    public void An_item_gets_the_label_its_text_begins_with()
    {
        GoldDocument gold = GoldFixture.Document;
        GoldBlock item = gold.Parts[0].Body[2] with { Label = null, Text = "㈠ 点灯；" };
        gold = gold with { Parts = [gold.Parts[0] with { Body = [item] }] };

        GoldBlock mended = Assert.Single(Read("0\tbody\t0\titem\t5").Mend(gold).Parts[0].Body);
        Assert.Equal(("㈠", "点灯；"), (mended.Label, mended.Text));
    }

    [Fact]
    public void A_document_without_faults_stays_as_it_is() =>
        Assert.Same(GoldFixture.Document, MarkupFaults.Read(new StringReader("# none\n\nA_RES_73_901.en\t0\tbody\t0\theading\t5\tbecause\n")).Mend(GoldFixture.Document));

    [Theory]
    [InlineData("0\tbody\t3\theading\t5")]
    [InlineData("1\tbody\t0\tparagraph\t5")]
    [InlineData("0\tbody\t0\tparagraph\t6")]
    [InlineData("0\tbody\t0\theading\t5")]
    [InlineData("0\tbody\t1\tparagraph\t8")]
    [InlineData("0\tbody\t2\titem\t9")]
    [InlineData("0\tbody\t1\toperative\t8")]
    public void A_fault_that_the_document_does_not_have_is_refused(string fault) =>
        Assert.Throws<FormatException>(() => Read(fault).Mend(GoldFixture.Document));

    [Theory]
    [InlineData("A_RES_73_900.en\t0\tbody\t0\theading\t5")]
    [InlineData("A_RES_73_900.en\t0\tbody\t0\theading\t5\t")]
    [InlineData("A_RES_73_900.en\t0\tannex\t0\theading\t5\tbecause")]
    [InlineData("A_RES_73_900.en\t0\tbody\t-1\theading\t5\tbecause")]
    [InlineData("A_RES_73_900.en\t0\tbody\t0\tlighthouse\t5\tbecause")]
    public void A_line_that_is_no_fault_is_refused(string line) => Assert.Throws<FormatException>(() => MarkupFault.Parse(line));

    private static GoldPart Mended(params string[] faults) => Read(faults).Mend(GoldFixture.Document).Parts.Single();

    private static MarkupFaults Read(params string[] faults) =>
        MarkupFaults.Read(new StringReader(string.Concat(faults.Select(static fault => $"{Name}\t{fault}\tbecause\n"))));
}
